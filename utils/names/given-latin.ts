/** Given names of the English-speaking and West European customers, in Latin letters. */
export const latinMale = `
aaron adam adrian aidan alan albert alejandro alexander alfred allan andrew angus anthony antonio archie arthur barry ben
benjamin bernard bill blake bob bradley brandon brendan brian bruce bryan callum calvin carl carlos cedric charles charlie chris
christian christopher clarence clark clive colin connor craig curtis damian daniel darren dave david dean dennis derek diego
dominic donald douglas duncan dustin dylan earl ed eddie edgar edmund eduardo edward edwin eric ernest ethan eugene evan
felix fernando finn francisco frank fred frederick gabriel gareth gary gavin geoffrey george gerald gerard gilbert giovanni
glen gordon graham grant greg gregory guy hamish hans harold harrison harry harvey hector henry herbert howard hugh hugo ian
isaac jack jacob jake james jamie-lee jason javier jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel john johnny
jonathan jose joseph joshua juan julian justin karl keith ken kenneth kevin kurt kyle lance larry laurence lawrence lee-roy
leo leon leonard lewis liam logan louis lucas luis luke malcolm manuel marco marcus mario mark marshall martin marvin mason
mateo matt matthew maurice max michael miguel mike miles mitchell mohamed mohammed muhammad nathan nathaniel neil nicholas nick
nigel noah norman oliver omar oscar owen pablo patrick paul pedro pete peter phil philip phillip pierre rajesh ralph ramon
raymond reginald ricardo richard rick rob robert roberto rodney roger roland ron ronald ross roy russell ryan samuel
scott sean sebastian sergio shane shaun simon spencer stan stanley stephen steve steven stewart stuart ted terence theodore
thomas tim timothy todd tom tony travis trevor tyler victor vincent wade wallace walter warren wayne wesley will william zachary
ahmed ali amit arjun hassan ibrahim ravi sanjay vijay yusuf wei hiroshi kenji
clement clifford cyril dexter fergus godfrey horace hubert lionel oswald percy quentin roderick rufus rupert tobias vernon wilfred matteo luca declan kieran tariq kwame imran
`;

export const latinFemale = `
abigail adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amy andrea angela anita ann anna anne annie
april ariana ashley audrey ava barbara beatrice becky bella bernadette beth bethany betty beverly bonnie brenda brianna bridget
brooke caitlin camilla candice carla carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe
christina christine claire clara claudia colleen constance courtney crystal cynthia daisy danielle dawn deborah debra denise
diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther
ethel eva eve evelyn faith fatima felicity fiona florence frances freya gail gemma georgia geraldine gillian gina gladys gloria
grace gwendolyn hannah harriet hazel heather heidi helen helena hilary holly ida imogen ingrid irene iris isabel isabella isla
ivy jackie jacqueline jane janet janice jean jennifer jenny jessica jill joan joanna joanne josephine joy joyce judith judy julia
julie june karen kate katherine kathleen kathryn kathy katie kayla keira kelly-ann kerry kim-ly kirsten kristen laura lauren leah
lena lilian lily linda lisa liz lois lola lorna lorraine louise lucia lucy lydia lynn mabel madeleine madison maggie margaret
maria marie marilyn marion marjorie martha mary matilda maureen megan melanie melissa mia michelle mildred miranda miriam molly
monica nancy naomi natalie natasha nicola nicole nina nora norma olive olivia paige pamela patricia paula pauline penelope penny
phoebe phyllis poppy priya rachel rebecca renee rhonda rita rosa rose rosemary rosie roxanne ruby ruth sabrina sally samantha
sandra sara sarah scarlett sharon sheila shirley sophia sophie stella stephanie susan susanna suzanne sylvia tamara tanya tara
teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria violet virginia vivian wanda wendy yvonne zoe
anjali deepika mei yuko leila zainab
henrietta cordelia eloise eunice freda glenda gwen hattie jasmine lavinia mavis millicent muriel prudence rhoda rosalind rowena saskia selina simone sybil tabitha thelma wilma winifred zelda giulia aoife niamh siobhan amara ngozi
`;
