import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('names that are words of the language, once they are introduced', () => {
  whoSpeaks([
    [
      'Theresa May met ministers. May said the talks were hard. “We will go on,” Mrs May added.',
      'Theresa May | Theresa May',
    ],
    [
      'Judge Harriet Long fined the firm. “It was careless,” Long said. Long added that the fine was small.',
      'Harriet Long | Harriet Long',
    ],
    [
      'Ruth Ward, 51, lost her house. “We lost it all,” Ward said. Ward said the council did nothing.',
      'Ruth Ward | Ruth Ward',
    ],
    [
      'Mr. March told the court he was innocent. “I was at home,” March said. Edwin March is free.',
      'Edwin March | Edwin March',
    ],
    [
      'Will Price runs the mill. Price said prices rose. Will said it would close.',
      'Will Price | Will Price',
    ],
    ['Mark Young won. “I am happy,” Young said. Mark said he was glad.', 'Mark Young | Mark Young'],
    [
      'Bill Grant opened the meeting. Grant said it was late. Bill told them to go.',
      'Bill Grant | Bill Grant',
    ],
    ['Gov. Susan Strong signed it. Strong said it would help.', 'Susan Strong'],
    ['A letter from Dr. Peter Short came. Short has said that the drug is safe.', 'Peter Short'],
    ['Mayor Ann Power met Tom Hale. Power denied that she knew.', 'Ann Power'],
    ['Sen. Rita Savage won. Savage, who is 40, said she was glad.', 'Rita Savage'],
    ['We met Cllr Joan Field. “It is late,” Field said.', 'Joan Field'],
    ['Kevin Moody left. “I am tired,” said Moody.', 'Kevin Moody'],
    // a given name that is a month
    ['“It is late,” Jun Mori said. Mori said it rained.', 'Jun Mori | Jun Mori'],
    ['Mar Torres said it was late.', 'Mar Torres'],
    ['“It is late,” said Dec Hanley, the mayor.', 'Dec Hanley'],
    ['The mill was sold in May. May Lin said it would close.', 'May Lin'],
    ['April Dorn said it was late. April said it rained in April.', 'April Dorn | April Dorn'],
    ['“It is late,” said June Pell in June.', 'June Pell'],
    ['The firm is led by Jan Mori. “It is late,” Mori said.', 'Jan Mori'],
  ]);
});

describe('the same words where they are no names', () => {
  whoSpeaks([
    ['Mark Young won. Young people said they were glad.', '(Young people)'],
    ['Theresa May left. In May officials said it was late.', '(officials)'],
    ['Judge Harriet Long left. Long before that, farmers said it was dry.', '(farmers)'],
    ['Will Congress act? Officials said it would.', '(Officials)'],
    ['Ruth Ward left. Ward councillors said it was late.', '(Ward councillors)'],
    ['Edwin March left on March 3. Officers said it was dry in March.', '(Officers)'],
    ['Virginia Power raised rates. Power cuts followed, residents said.', '(residents)'],
    ['Bill Grant left. “Grant us time,” said a farmer.', '(a farmer)'],
    ['Will Price left. Price rises hurt, shoppers said.', '(shoppers)'],
    ['In May Lin said it was late.', 'Lin'],
    ['Last June Roe said it was late.', 'Roe'],
    ['The May Larkton vote was fair, officials said.', '(officials)'],
    ['By June Larkton had no water, residents said.', '(residents)'],
    ['May Day rallies were calm, police said.', '(police)'],
    ['Mr. March spoke on Monday. Protesters said the March for Water was calm.', '(Protesters)'],
  ]);
});
