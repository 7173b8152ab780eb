/** Forms that no suffix rule brings together; the stem comes first in a line. */
const lines = `
buy bought
pay paid
send sent
lose lost
find found
get got gotten
go went gone
take took taken
give gave given
make made
see saw seen
write wrote written writing
break broke broken
choose chose chosen
forget forgot forgotten
steal stole stolen
tell told
say said
leave left
keep kept
hold held
sell sold
spend spent
speak spoke spoken
drive drove driven
fly flew flown
eat ate eaten
begin began begun
freez froze frozen freeze
think thought
bring brought
catch caught
teach taught
withdraw withdrew withdrawn
understand understood
man men
woman women
child children
person people
foot feet
день дня дню дней дням днем дни днями днях
ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях
человек люди людей людям людьми людях
прид прийти пришел пришла пришло пришли придет придут
приход приходит приходят приходил приходила приходило приходили
найт найти нашел нашла нашли нашлось найдет найдут найдется
войт войти вошел вошла вошли войду войдет
выйт выйти вышел вышла вышло вышли
зайт зайти зашел зашла зашли зайду
дойт дойти дошел дошла дошло дошли дойдет
уйт уйти ушел ушла ушло ушли уйдет
деньг деньги денег деньгам деньгами деньгах
письм письмо письма писем письму письмом
`;

export const irregular: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, stem]);
    }),
);
