/** An invented article, with something for every part of the page. */
export const EXAMPLE = `Elmport council backs $40m bridge

ELMPORT, March 6 – The council voted 7–2 on Thursday to build a new bridge over the Arle, which Mayor Ana Ruiz said would cost $40m and open in October 2027.

“We have waited thirty years for this,” Ruiz told reporters after the vote. “Nobody in Elmport should have to drive 14 miles to see a doctor.”

The bridge will carry about 9,000 cars a day, according to a report by the county’s engineers. Membership of the bridge society rose from 40 to 50, a 20% increase, its chairman, Leo Brandt, said.

Councillor Mira Okafor, who voted against the plan, denied that she had ever promised to support it. “It is the wrong bridge in the wrong place,” she said, adding that repairs to the old one would cost “a fifth of that.”

Some experts say that the river will flood the northern bank by 2040.
`;
