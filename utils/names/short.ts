/** Given names with their short forms, a person a row. Without ё. */
const rows = `
александр саша саня шура алекс сашка
александра саша шура алекса сашенька
алексей леша алеша лёха
анастасия настя ася стася
ангелина лина геля
андрей дрон
анна аня анюта нюра анечка
антонина тоня
аркадий аркаша
артем тема артемий
борис боря
вадим вадик
валентин валя
валентина валя
валерий валера
валерия лера
варвара варя
василий вася
василиса вася
вера верочка
вероника ника
виктор витя
виктория вика
виталий виталик
владимир вова володя
владислав влад слава владик
владислава влада слава
всеволод сева
вячеслав слава
галина галя
геннадий гена
георгий гоша жора егор юрий
григорий гриша
дарья даша
денис дэн
дмитрий дима митя дмитро
ева ивушка
евгений женя евгенич
евгения женя
екатерина катя катерина
елена лена алена элена хелена
елизавета лиза
зинаида зина
иван ваня
игорь гоша
илья илюша
инна инночка
иннокентий кеша
иосиф ося
ирина ира
кирилл кира
константин костя
ксения ксюша оксана аксинья
лариса лара
лев лёва
леонид леня
лидия лида
любовь люба
людмила люда мила
максим макс
маргарита рита марго
марина мариша
мария маша маруся мари марья
михаил миша
надежда надя
наталья наташа наталия ната
никита никитка
николай коля
нина ниночка
олег олежка
ольга оля
павел паша
петр петя
полина поля
раиса рая
роман рома
светлана света лана
семен сема
сергей сережа серж
снежана снежа
софья соня софия софа
станислав стас слава
степан степа
тамара тома
тарас тарасик
татьяна таня
тимофей тима
тимур тима
ульяна уля
федор федя
эдуард эдик
элеонора эля нора
эльвира эля
эмилия эмма
юлия юля юлиана
юрий юра
яков яша
ярослав ярик слава
ярослава слава яра
alexander alex sasha xander
alexandra alex sandra sasha
andrew andy drew
anthony tony
benjamin ben
catherine kate cathy kat katherine kathy katie
charles charlie chuck
christopher chris
christina chris tina
daniel dan danny
david dave
deborah deb debbie
edward ed eddie ted
elizabeth liz beth betty eliza lizzie
francis frank
frederick fred
gregory greg
james jim jimmy jamie
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe
joshua josh
kenneth ken
lawrence larry
margaret maggie meg peggy
matthew matt
michael mike mick
nicholas nick
patricia pat patty
patrick pat
peter pete
philip phil
rebecca becky
richard rick dick rich
robert bob rob bobby robbie
ronald ron
samuel sam
samantha sam
stephen steve steven
susan sue
theodore ted theo
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill will billy liam
zachary zach`;

let kin: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function kinOf(name: string): ReadonlySet<string> | undefined {
  if (!kin) {
    const made = new Map<string, Set<string>>();
    for (const row of rows.trim().split('\n')) {
      const names = row.replaceAll('ё', 'е').split(' ');
      for (const each of names) made.set(each, new Set([...(made.get(each) ?? []), ...names]));
    }
    kin = made;
  }
  return kin.get(name);
}

/** Whether two given names may be one person's: the same, ё as е, or a full and a short form («Саша» and «Александра»). */
export function sameGiven(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replaceAll('ё', 'е'));
  if (a === undefined || b === undefined) return false;
  return a === b || (kinOf(a)?.has(b) ?? false);
}
