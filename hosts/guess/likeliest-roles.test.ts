import { describe, expect, it } from 'vitest';
import { likeliest, type Piece } from './likeliest-roles';
import { voiceOf } from './voice';

const piece = (text: string, told: Piece['told'], surely: number, group = ''): Piece => ({
  ...voiceOf(text),
  group,
  told,
  surely,
  signs: new Set(/(?<!\p{L})(?:вы|вам|вас|you|your)(?!\p{L})/iu.test(text) ? ['toReader'] : []),
});

describe('who wrote what, by the page and by what is said', () => {
  it('tells both sides of a talk of which the page tells nothing', () => {
    const talk = [
      piece('Hi, I ordered two lamps last week and only one came. Can I get the other one before Sunday?', undefined, 0),
      piece(
        "Hello Ruth, thank you for letting us know. We're sorry about that, and we have sent the second lamp to you today.",
        undefined,
        0,
      ),
      piece('Брала у вас чайник, он течёт. Мне что теперь делать, куда его нести?', undefined, 0),
      piece(
        'Здравствуйте, Марина! Приносим извинения, мы заменим чайник. Пришлите, пожалуйста, фото чека, курьер приедет к вам завтра.',
        undefined,
        0,
      ),
    ];
    expect(likeliest(talk)).toEqual(['customer', 'operator', 'customer', 'operator']);
  });

  it('leaves what the page says in words, however it is said', () => {
    const answer = 'I ordered two lamps and only one came, can I get the other?';
    expect(likeliest([piece('Hello', 'customer', 4), piece(answer, 'internal', 4), piece(answer, 'operator', 4)])).toEqual([
      'customer',
      'internal',
      'operator',
    ]);
  });

  it('adds up the pieces of one writer against a weak sign of the page', () => {
    const asks = ['My lamp does not work, what should I do?', 'Any news? I am still waiting for my lamp.'];
    const talk = [piece('hello', 'customer', 4, 'Ann'), ...asks.map((text) => piece(text, 'internal', 0.3, 'Bo'))];
    expect(likeliest(talk)).toEqual(['customer', 'customer', 'customer']);
  });

  it('takes a note of one of ours for a note', () => {
    const note = 'Звонила клиентке, не берёт. Склад подтвердил недостачу, заявка у логистов, жду ответ от Паши.';
    expect(likeliest([piece('Где мой заказ?', 'customer', 4), piece(note, 'operator', 3, 'Инна')])).toEqual(['customer', 'internal']);
  });

  it('takes what looks as the notes of the page for one, though it names its writer', () => {
    const said = 'Просит свет под шкафами. Предоплату готов 40 %, не 50. Обещала пересчитать до обеда.';
    const call = piece(said, 'operator', 4, 'Инна');
    const roleWith = (signs: Piece['signs']) => likeliest([piece('Где мой заказ?', 'customer', 4), { ...call, inside: 0.5, signs }])[1];
    expect([roleWith(new Set()), roleWith(new Set(['noted']))]).toEqual(['operator', 'internal']);
  });
});
