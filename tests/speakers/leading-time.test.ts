import { describe } from 'vitest';
import { whoSpeaks } from './speakers-of.js';

describe('a time or a place before the source belongs to neither source nor content', () => {
  whoSpeaks([
    ['Two days later Rosa Lind said it was over.', 'Rosa Lind'],
    ['That night police said nobody was hurt.', '(police)'],
    ['Early Monday officials said the road was open.', '(officials)'],
    ['On Tuesday morning in Larkton Mayor Ann Polk said she would resign.', 'Ann Polk'],
    ['Years later Tom Hale said he was wrong.', 'Tom Hale'],
    ['A few weeks ago the ministry said it would act.', '(the ministry)'],
    ['The next day Larkton police said a man was held.', 'Larkton police'],
    ['Late on Thursday Governor Lena Marsh said she would sign.', 'Lena Marsh'],
    ['The following Monday Tom Hale, the mayor, said he was sorry.', 'Tom Hale'],
    ['By evening rescuers said nobody was alive.', '(rescuers)'],
    ['Half an hour later officers said the road was clear.', '(officers)'],
    ['Some weeks later a judge said it was lawful.', '(a judge)'],
    ['On 3 May the council said it had no money.', '(the council)'],
    ['One year on survivors say they are forgotten.', '(survivors)'],
    ['Two hours earlier Ann Roe had said it was false.', 'Ann Roe'],
  ]);
});

describe('times that belong to the source', () => {
  whoSpeaks([
    ['This year’s winner said she was glad.', '(This year’s winner)'],
    ['Monday’s report said the bridge was unsafe.', '(Monday’s report)'],
    ['Two years of data showed that it works.', '(Two years of data)'],
    ['Sunday school teachers said they were sad.', '(Sunday school teachers)'],
    ['Two men said they saw it.', '(Two men)'],
    ['One Larkton voter said she was glad.', '(One Larkton voter)'],
    ['Some residents said they heard it.', '(Some residents)'],
    ['The next mayor said he was glad.', '(The next mayor)'],
    ['That officer said it was late.', '(That officer)'],
    ['The last survivor said she was cold.', '(The last survivor)'],
  ]);
});
