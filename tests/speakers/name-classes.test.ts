import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('a family name that is a noun for a body or a place', () => {
  whoSpeaks([
    ['June Field said it was late. “It rained,” Field said.', 'June Field | June Field'],
    ['Grace Power said it was late. Power said it rained.', 'Grace Power | Grace Power'],
    ['Tom Bank said it was late. “It rained,” Bank said.', 'Tom Bank | Tom Bank'],
    ['Laura House said it was late. House said it rained.', 'Laura House | Laura House'],
    ['Ellen Court said it was late. “It rained,” said Court.', 'Ellen Court | Ellen Court'],
    ['Nora School said it was late. “It rained,” School said.', 'Nora School | Nora School'],
    ['Teal Baker, the director, said it was late. “It rained,” Baker said.', 'Teal Baker | Teal Baker'],
    ['America Lind said it was late. “It rained,” Lind said.', 'America Lind | America Lind'],
    ['The Carter Bank said it was late. The bank said it rained.', 'Carter Bank | Carter Bank'],
    ['The Larkton Court said it was late. The court said it rained.', 'Larkton Court | Larkton Court'],
  ]);
});

describe('a name that begins with a number', () => {
  whoSpeaks([
    ['Lind’s advocacy group One Larkton began a campaign this week praising the mayor.', 'One Larkton'],
    ['One Larkton official said it was late.', '(One Larkton official)'],
  ]);
});

describe('a place of two words that no list has', () => {
  whoSpeaks([
    ['The mill in San Larko burned. At the San Larko rally, he said it was late.', '-'],
    ['Tom Hale spoke in Palo Verno. The Palo Verno rally was late. He said it rained.', 'Tom Hale'],
    // Nobody is in a person, but for a slip of the pen.
    ['Trust in Ilse Brand is low. Ilse Brand came late. She said it rained.', 'Ilse Brand'],
    ['Zadie Brandt came late. Zadie Brandt sat in the hall. She said it rained.', 'Zadie Brandt'],
  ]);
});

describe('what is named after somebody', () => {
  whoSpeaks([
    ['The Hale Bridge was shut. Mayor Hale said it was late. Hale said it rained.', 'Hale | Hale'],
    ['President Hale said the Hale Tower was late. “It rained,” Hale said.', 'Hale | Hale'],
    ['The Hale Bridge was shut. Tom Hale said it was late. Hale said it rained.', 'Tom Hale | Tom Hale'],
    ['Alder Foods was sold. Alder said it was late.', 'Alder Foods'],
  ]);
});

describe('a family name that stands first', () => {
  whoSpeaks([
    ['Park Ji-hoon met Kim Min-seo. Park said it was late.', 'Park Ji-hoon'],
    ['Moon Jae-ho opened the bridge. Moon said it was late.', 'Moon Jae-ho'],
    [
      'Chen Weiming spoke on Monday. “It is late,” Chen said. Mr. Chen said it rained.',
      'Chen Weiming | Chen Weiming',
    ],
    ['The park was closed. Park officials said it was late.', '(Park officials)'],
  ]);
});

describe('a text in capitals', () => {
  whoSpeaks([
    ['MAYOR ANN ROE SAID THAT IT WAS LATE ON MONDAY.', 'ANN ROE'],
    ['ANN ROE said it was late. ROE said it rained.', 'ANN ROE | ANN ROE'],
    ['Ann ROE met Tom HALE. ROE said it was late. HALE said it rained.', 'Ann ROE | Tom HALE'],
    ['THE MAYOR SAID THAT THE BRIDGE WAS CLOSED ON MONDAY.', '(THE MAYOR)'],
    ['The FOG met Ann Fog. FOG said it was late.', 'FOG'],
  ]);
});

describe('a name that somebody gives', () => {
  whoSpeaks([
    ['“It was late,” said a woman who gave her name as Dora. Dora said it rained.', 'Dora | Dora'],
    ['A woman who asked to be called Nell said it was late.', 'Nell | Nell'],
    ['A nurse identified only as Ray said it was late.', 'Ray'],
    ['A driver whose name is Luis Ortega said it was late.', 'Luis Ortega'],
    ['“It was late,” said a driver named Luis Ortega. Ortega said it rained.', 'Luis Ortega | Luis Ortega'],
    ['A man who goes by Ray said it was late.', 'Ray'],
    ['A man who knew Ray Lind said it was late.', '(A man)'],
    ['A man who was called by Ray Lind said it was late.', '(A man)'],
    ['A woman who asked not to be named said it was late. Dora Lind agreed.', '(A woman)'],
  ]);
});

describe('an office with a name in it', () => {
  whoSpeaks([
    ['Mayor of San Marlo Rosa Lind said it was late.', 'Rosa Lind'],
    ['Secretary of State for Roads Ann Roe said it was late.', 'Ann Roe'],
    ['Bishop of Larkton Tom Hale said it was late.', 'Tom Hale'],
    ['Mayor of Larkton Mary Ann Roe said it was late.', 'Mary Ann Roe'],
    ['Former Secretary of Roads and Larkton party leader Ann Roe said it was late.', 'Ann Roe'],
    ['Neither Poe nor her deputy, Kim Roe, would say that it was late.', '-'],
    ['Neither Poe nor Roe said that it was late.', '-'],
  ]);
});

describe('what is no name of its own', () => {
  whoSpeaks([
    ['Tom Hale sold the mill. The Hale family was glad. He said it was late.', 'Tom Hale'],
    ['The super PAC backed Tom Hale. The PAC said it was late.', '(The super PAC) | (The super PAC)'],
    ['Several NGOs met. The NGO said it was late.', '(The NGO)'],
    ['Tom Hale won Larkton. Larkton Hale, a ship, sank. “It is late,” Hale said.', 'Tom Hale'],
  ]);
});

describe('a family name that the text has as a word, too', () => {
  whoSpeaks([
    ['Ann Bush spoke on Monday. Bush said no bush had burned.', 'Ann Bush'],
    ['Sen. Dick Page said it was late. Page said the page was blank.', 'Dick Page | Dick Page'],
    ['Peter Page met us. “The page is blank,” Page said.', 'Peter Page'],
    ['Ann Banks met Tom Hale. Banks said banks would pay.', 'Ann Banks'],
    ['Ann Woods left. The woods burned. “It is late,” Woods said.', 'Ann Woods'],
    ['Ann Banks said it was late. Banks have closed, officials said.', 'Ann Banks | (officials)'],
    ['Mark Young won. Young people said young voters were glad.', '(Young people)'],
  ]);
});

describe('where a firm is based', () => {
  whoSpeaks([
    ['Larkton-based Dover said it would pay. Dover said it was sorry.', 'Dover | Dover'],
    ['The Larkton-based firm said it would pay.', '(The Larkton-based firm)'],
  ]);
});

describe('a body and whom it speaks to', () => {
  whoSpeaks([
    ['In a statement to the Post, the firm said, “We regret it.”', '(the firm)'],
    ['In an email to the Tarn Herald, the company said it was sorry.', '(the company)'],
    ['Hale wrote to Dover Bank. The bank said it was sorry.', 'Dover Bank'],
    ['Dover Bank was fined after the bank said it had lied.', 'Dover Bank'],
  ]);
});

describe('a name that no list has, with an adverb before its verb', () => {
  whoSpeaks([
    ['Roe later told the council that it was late.', 'Roe'],
    ['Roe also said it was late.', 'Roe'],
    ['Rain later fell in Larkton, residents said.', '(residents)'],
    ['Farmers later said it was late.', '(Farmers)'],
  ]);
});

describe('who has an office still to come', () => {
  whoSpeaks([
    ['Speaker-to-be Ann Pelham met him. Pelham said it was late.', 'Ann Pelham'],
    ['Governor-in-waiting Ruth Lind met him. Lind said it was late.', 'Ruth Lind'],
    ['The bride-to-be said it was late.', '(The bride-to-be)'],
  ]);
});
