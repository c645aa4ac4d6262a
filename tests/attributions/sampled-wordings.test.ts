import { describe, expect, it } from 'vitest';
import { type Case, polaritiesOf } from './claims-of.js';

/** Classes that stood out where claims, and sentences without one, were drawn at random; each with what looks like it. */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  'a subordinate clause that reports, and the main clause behind it': [
    [
      'While only 7 percent said they are undecided, 27 percent of those who named a party said they might go.',
      ['7 percent <said> they are undecided', '27 percent of those <said> they might go'],
    ],
    [
      'While Roe said the mill, which burned in May, was safe, Lind said it was not.',
      ['Roe <said> the mill, which burned in May, was safe', 'Lind <said> it was not'],
    ],
    [
      'Although Roe said the mill, a landmark, would stay open, it was shut.',
      ['Roe <said> the mill, a landmark, would stay open'],
    ],
    ['When Roe announced 6,000 cuts, some workers felt betrayed, or left.', ['Roe <announced> 6,000 cuts']],
    [
      'Roe said that while some were late, 27 came early.',
      ['Roe <said> while some were late, 27 came early'],
    ],
  ],
  'an aside between dashes or in parentheses': [
    [
      'Roe said the mill – which burned in May – was safe.',
      ['Roe <said> the mill – which burned in May – was safe'],
    ],
    [
      'Roe said the mill (which burned in May) was safe.',
      ['Roe <said> the mill (which burned in May) was safe'],
    ],
    ['Roe said the mill – and the dam – were safe.', ['Roe <said> the mill – and the dam – were safe']],
    ['Roe said no – the third time this year.', []],
    [
      'The remark worried some farmers, who pointed out that such a rule – new until now – would fail.',
      ['some farmers, who <pointed out> such a rule – new until now – would fail'],
    ],
  ],
  'what is not said but done': [
    ['Roe tried to be calm, but she showed her anger when Hale kept on.', []],
    ['The survey showed her lead over Hale.', ['The survey <showed> her lead over Hale']],
    ['I learned how they rip people off and crush their enemies.', []],
    ['Tenants rip the landlord over mould.', ['Tenants <rip> the landlord over mould']],
    [
      'Critics said the city should stand with its nurses, not declare war.',
      ['Critics <said> the city should stand with its nurses, not declare war'],
    ],
    ['Larkton had an awkward but promising start for Hale.', []],
    ['Hale was late and demanding a refund.', ['Hale <demanding> a refund']],
  ],
  'a word given to somebody': [
    ['Roe issued a plea to the mayor to block the sale.', ['Roe <plea> to block the sale']],
    ['The union sent a warning to ministers that it would strike.', ['The union <warning> it would strike']],
    ['Roe sent a request to the court for a new trial.', []],
    ['Hale made a call to his mother.', []],
  ],
  'a place and a day, and a source with no comma before it': [
    ['In Larkton on Friday police said the man ran.', ['police <said> the man ran']],
    ['On Monday in Larkton farmers said rain was late.', ['farmers <said> rain was late']],
    ['At the summit in Norvale ministers said it was near.', ['ministers <said> it was near']],
    ['Three weeks after the flood Mayor Ann Lind said it was clear.', ['Mayor Ann Lind <said> it was clear']],
    ['Two days after the storm farmers said all was lost.', ['farmers <said> all was lost']],
    [
      'At Larkton Park rangers said the bears were tame.',
      ['Larkton Park rangers <said> the bears were tame'],
    ],
    ['Days after the blast Larkton police said he ran.', ['Larkton police <said> he ran']],
  ],
  'a relative clause around a report, and words that are somebody’s': [
    ['It is a scheme that critics say favours the rich.', ['critics <say> that | favours the rich']],
    ['It is a scheme that critics say will favour the rich.', ['critics <say> that | will favour the rich']],
    ['Hale is a man that critics say things about.', []],
    [
      'It was held there because, in Larkland’s words, “they are the best”.',
      ['Larkland <in Larkland’s words> they are the best “”'],
    ],
    ['It was, in Hale’s words, “a farce”.', ['Hale <in Hale’s words> It was | a farce “”']],
    ['In Hale’s words, “it is a farce”.', ['Hale <In Hale’s words> it is a farce “”']],
  ],
  'some of them, and a verb that may be a participle': [
    ['Some accused Hale of lying.', ['Some <accused> Hale | lying']],
    ['Many blamed the board for the loss.', ['Many <blamed> the board | the loss']],
    ['He was startled by what some call Hale’s line of attack.', ['some <call> Hale’s line of attack']],
    ['Some accused men left the court.', []],
    ['Some convicted Larkland spies fled.', []],
    ['One demand the board made was dropped.', []],
    ['Some said it was late.', ['Some <said> it was late']],
  ],
  'what something is painted as': [
    ['Roe has painted the plan as a gift to the rich.', ['Roe <has painted> the plan as a gift to the rich']],
    ['Roe painted it just as others did.', []],
  ],
};

describe('wordings that were drawn at random', () => {
  for (const [name, cases] of Object.entries(WORDINGS))
    describe(name, () => {
      it.each(cases)('%s', (text, claims) => {
        expect(polaritiesOf(text)).toEqual(claims);
      });
    });
});
