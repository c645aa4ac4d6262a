/** A kind of word that tells for or against checking what it stands in. */
export interface WorthWords {
  readonly id: string;
  /** In plain words, as an explanation names it. */
  readonly about: string;
  /** Lower case, with straight apostrophes. */
  readonly words: ReadonlySet<string>;
}

const kind = (id: string, about: string, words: string): WorthWords => ({
  id,
  about,
  words: new Set(words.split(' ')),
});

/** The kinds in the order of their weights. */
export const WORTH_WORDS: readonly WorthWords[] = [
  kind(
    'comparison',
    'a comparison',
    'more less fewer higher lower larger bigger smaller greater better worse than compared faster slower longer ' +
      'twice triple double half',
  ),
  kind(
    'superlative',
    'a superlative',
    'most least largest biggest highest lowest worst best greatest smallest fewest fastest longest first only record ' +
      'unprecedented historic strongest poorest richest oldest youngest',
  ),
  kind(
    'absolute',
    'an absolute',
    'every all always never none nobody no-one entire entirely everybody everyone anything whole completely totally',
  ),
  kind(
    'cause',
    'a cause',
    'because cause caused causes causing due result results resulted resulting led leads leading responsible thanks ' +
      'created creates creating made makes forced prevented allowed allows caused-by therefore why',
  ),
  kind(
    'movement',
    'a rise or a fall',
    'rose risen rise rising fell fallen fall falling grew grown grow growing increase increased increases increasing ' +
      'decrease decreased decline declined declining dropped drop drops cut cuts cutting doubled tripled quadrupled ' +
      'gained lost lose losing raised raise raises raising reduced reduce reduces slashed soared plunged surged jumped ' +
      'added shrank shrunk halved',
  ),
  kind(
    'law',
    'a law or a vote',
    'vote voted votes voting bill bills law laws legislation legislature signed sign passed passage veto vetoed repeal ' +
      'repealed amendment treaty treaties agreement act ban banned illegal legal ruling ruled sanction sanctions ' +
      'executive filibuster enacted ratified constitutional unconstitutional sponsored co-sponsored opposed supported',
  ),
  kind(
    'institution',
    'an institution',
    'congress senate parliament court courts administration government governments federal white commons cabinet ' +
      'department agency commission committee council bank un u.n. nato eu e.u. pentagon police army military navy ' +
      'supreme ministry treasury regulator watchdog governor president minister senator congressman congresswoman mayor',
  ),
  kind(
    'economy',
    'jobs, taxes or money',
    'tax taxes taxed budget deficit deficits debt surplus spending spend spent jobs job unemployment unemployed wages wage ' +
      'income incomes economy economic inflation growth trade tariff tariffs exports imports invest invested investment ' +
      'businesses companies workers poverty pension pensions benefits welfare funding funded fund cost costs price prices ' +
      'pay paid pays billion million trillion dollars percent',
  ),
  kind(
    'public-matter',
    'schools, health, crime or energy',
    'insurance health care hospitals schools education teachers students crime crimes murder murders violent guns gun ' +
      'police prison prisons drugs drug energy oil gas coal nuclear weapons climate emissions pollution immigrants ' +
      'immigration border refugees veterans troops soldiers war wars attack attacks terrorism terrorists killed deaths ' +
      'died dead abortion infrastructure uninsured coverage',
  ),
  kind(
    'time-span',
    'a span of time',
    'year years month months decade decades century since ago last past recent recently history ever during until already',
  ),
  kind('future', 'the future', "will 'll going gonna shall tomorrow future soon won't"),
  kind(
    'conditional',
    'what might be',
    "would could might may if wouldn't couldn't 'd perhaps maybe possible possibly",
  ),
  kind(
    'wish',
    'a wish or a duty',
    "should must ought need needs want wants hope let let's please shouldn't hopefully wish try trying gotta",
  ),
  kind(
    'opinion',
    'an opinion',
    'think believe feel guess suppose mean opinion view proud glad happy sorry love respect admire agree disagree care ' +
      'important wonderful great beautiful amazing terrible horrible tremendous incredible fantastic good bad right wrong',
  ),
  kind(
    'courtesy',
    'thanks or a greeting',
    'thank welcome hello evening morning congratulations applause ladies gentlemen okay ok yes excuse sir bless',
  ),
  kind(
    'record',
    'what somebody has done',
    'did done had has have been was were supported opposed signed proposed voted cut gave took put broke built ended ' +
      'began started failed refused promised pledged said called wrote testified endorsed appointed',
  ),
  kind(
    'negation',
    'a negation',
    "not no never neither nor n't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't cannot " +
      "couldn't wouldn't without nothing",
  ),
  kind('speaker-alone', 'the first person', "i me my mine myself i'm"),
  kind('speaker-and-others', 'the first person plural', "we us our ours ourselves let's"),
  kind('listener', 'the second person', 'you your yours yourself'),
  kind('third-person', 'the third person', 'he him his she her hers himself herself'),
  kind('third-plural', 'the third person plural', 'they them their theirs'),
];
