/** The English half of the families of words: see the Russian one for how a line is read. */
export const englishFamilies = `
pay payment paid paying payable | charge charged billing bill billed | fee
refund refunded refundable | money-back reimburse reimbursement | return returned returning | chargeback
money cash | funds fund | amount sum
charge charged charges | debit debited deduct deducted deduction | take taken took
deliver delivery delivered | ship shipping shipment shipped | arrive arrival arrived | courier carrier | send sent | post postal mail
order ordered ordering | purchase purchased | buy bought buying
cancel cancellation cancelled canceled | terminate termination | stop | end
change changed changing | modify modification | update updated | edit | switch | replace replacement | amend | alter
delete deletion deleted | remove removal removed | erase | close closure
add added adding | attach | connect connection link linked | include
activate activation activated | enable enabled | start | turn on | switch
deactivate deactivated | disable disabled | turn off | unsubscribe
create creation created | open opening opened | set setup | register registration registered | sign signup
login log-in logon signin | log logged | sign | access accessing | enter
password passcode passphrase | pin | code
account | profile | membership
restore restoration | recover recovery | reset | retrieve
forget forgot forgotten | lose lost losing | missing miss | misplace misplaced | disappear disappeared gone
steal stolen theft | fraud fraudulent scam | hack hacked | compromised | unauthorized unauthorised | unknown unrecognized unrecognised recognize recognise
block blocked blocking | freeze frozen | lock locked | suspend suspended suspension | restrict restricted restriction
unblock unblocked | unlock unlocked unlocking
work working works | function functioning
broken break broke | faulty fault | defect defective | damage damaged | malfunction
error | problem | issue | bug | glitch | fail failed failing failure | wrong incorrect incorrectly | mistake mistaken
slow slowly | hang | freeze | lag | crash crashing crashed
fast quick quickly | speed | urgent urgently asap immediately | express
upload uploaded uploading | load loading | import | attach
download downloaded | save | export | get
install installation | setup configure configuration | settings setting
show showing shown | display | see | view | appear
find finding found | search | locate location | look where
price pricing | cost costs | rate | fee | expensive cheap | much
free | complimentary
discount | promo promotion promotional | coupon voucher | sale | deal offer | bonus reward rewards points point
increase raise | higher | grow extend
decrease reduce reduction lower
card cards | debit credit | visa mastercard
transfer transferred transferring | send sent sending | wire | move
balance | remaining left | statement
top-up topup top topping topped | deposit | add | fund
fee fees | charge charges | commission | extra
loan | credit | mortgage | debt | borrow | lend
saving savings save | deposit | interest
document documents documentation | paper paperwork | certificate | receipt | statement | proof
contract | agreement | terms
invoice | bill | receipt
passport | id identity identification | document license
apply application applied applying | request requested | submit
complain complaint | unhappy dissatisfied | claim
subscription subscribe subscribed | membership | plan
date | time when | day | schedule | period | deadline due
wait waiting | expect expected expecting | pending | long
delay delayed late | overdue | postpone
address | location located | place | branch office store shop
store shop shops | branch | outlet
phone telephone cellphone | mobile cell | number
call called calling | ring | contact | reach
write written | message text texted | notify notification alert | sms | letter
email e-mail mail | inbox
internet | network | wifi wi-fi | connection | broadband
router | modem
app application | program software | tool
website site webpage page | web online
photo picture image pic | screenshot
video | clip movie film | stream streaming | watch
music song track | playlist | play | listen | audio
sound volume audio | loud louder | quiet mute
screen | display | monitor
computer pc laptop | device
button | click press tap
user | customer client | member | person people
employee staff | agent representative rep | manager | operator
company | business | organization organisation firm
support | help assist assistance
doctor physician | appointment
medicine medication drug | prescription
insurance insured | policy | coverage cover
ticket | fare | pass
flight fly flying | plane airplane | airline
hotel | room | accommodation
book booking booked | reserve reservation reserved
trip travel travelling traveling | vacation holiday | journey | abroad overseas
luggage baggage | bag suitcase
size | dimension measurement | fit
quality | condition
warranty guarantee | repair repaired fix
manual | instruction instructions guide | how
available availability | stock
product item | goods | article
package parcel | box
technician engineer
home house | apartment
move moved moving relocate | new
child children kid kids | son daughter
student | pupil | learner
course | class lesson | training
salary wage wages payroll paycheck | income earnings
tax taxes | vat | irs
permission permit | access | allow allowed | right
forbid forbidden | prohibit | restrict
secure security | safe safety | protect protection | privacy
confirm confirmation | verify verification verified | check | validate | authenticate | prove
status | state | progress | update
track tracking traced | follow | where
copy | duplicate | backup
print printing printer
link linked | connect | sync
share shared | give | invite
choose choice select | pick | option
decline declined | reject rejected rejection | deny denied refuse refused
approve approved approval | accept accepted
require required requirement requirements | need needed | must | necessary
rule rules | policy | terms conditions | regulation
reason | why | cause
way | method | how | option possible possibility can
limit limits limited | maximum max | cap | restriction
minimum min | least
number | count | many | quantity
hours | open opening | schedule
weekend | holiday
pickup collect collection
rude impolite | unprofessional
twice double duplicate duplicated | two | repeated
old | previous former past | earlier
new | next | another other different | replacement
name surname | title
language | english
chat | conversation talk speak | discuss
review | rating rate | feedback | comment
ad ads advertisement advertising advert | promotion
currency | exchange | foreign | convert conversion | dollar euro
atm | cashpoint | withdraw withdrawal withdrawing withdrew | cash
expire expired expiry expiration expiring | valid validity | end
virtual | disposable | digital
age old | minor | young
country countries | nation | europe | abroad
server | host hosting | machine vm
cloud | storage | disk drive
database db | data
domain | dns
key | token | certificate
alarm | wake | reminder remind | timer
calendar | event meeting | appointment schedule
weather | forecast | temperature | rain snow sunny
light lights lamp | bulb | brightness bright dim
restaurant | food eat dinner lunch | meal | takeaway takeout
recipe | cook cooking | ingredient
news | headline headlines
joke | funny | laugh
car vehicle | tire tyre | oil | fuel gas gasoline
bank | branch
directions direction | route | traffic | distance far
translate translation | say | language
meaning mean means | definition define
list | todo | task tasks
`;
