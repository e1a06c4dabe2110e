import type {LanguagePack} from './pack.ts'

export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  functionWords:
    'the and of to in is are be for with that this on as it you your or by if not will we from have an can must should please what which when who how any do at our their they has was were but all only may need no',
  abbreviations: {
    always:
      'e.g i.e eg ie cf vs approx nos mr mrs ms dr prof gov gen rev hon capt col sgt fig dept incl excl resp viz jr sr inc ltd corp u.s u.k u.n d.c a.m p.m a b c d e f g h j k l m n o p q r s t u v w x y z'.split(
        ' ',
      ),
    beforeNumber: 'jan feb mar apr jun jul aug sep sept oct nov dec no art ch sec ext tel vol p pp ca min max st est co al'.split(' '),
    endingToo: 'inc ltd corp u.s u.k a.m p.m'.split(' '),
    beforeLetter: 'option plan step part appendix type section group level'.split(' '),
  },
  vagueDeadlines: [
    'as soon as possible',
    'asap',
    'in due course',
    'in a timely manner',
    'in a timely fashion',
    'at the earliest convenience',
    'at your earliest convenience',
    'at the earliest opportunity',
    'as quickly as possible',
    'as quick as possible',
    'as fast as possible',
    'as promptly as possible',
    'as soon as practicable',
    'as soon as practical',
    'as soon as you can',
    'as soon as we can',
    'as soon as reasonably possible',
    'as soon as is reasonably possible',
    'as soon as reasonably practicable',
    'as soon as feasible',
    'in a prompt manner',
    'in the near future',
    'within a reasonable time',
    'within a reasonable timeframe',
    'within a reasonable period',
    'promptly',
    'shortly',
  ],
  times: {
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'a few', 'several', 'next', 'same'],
    units: ['minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months'],
    before: ['by'],
  },
}
