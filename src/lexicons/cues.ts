import { inflect, type VerbForm } from './inflection.js';

/**
 * Cue verbs with their frames: what may stand beside them as the content of a claim.
 *
 * quote      a quotation, before, after or around it: “We won,” she said
 * clause     a clause, with 'that' or without: she said (that) they had won
 * that       a clause that needs its 'that': he agreed that they had won
 * wh         an indirect question: she asked whether they had won
 * to         an infinitive: she promised to resign
 * ing        a gerund: he denied knowing her
 * object     a noun phrase that says what was said: he denied the charge
 * addressee  somebody may stand before the content: she told reporters (that) …
 * urge       addressee and infinitive: she urged ministers to act
 * of         target and 'of' or 'for': she accused him of lying, blamed them for the delay
 * as         an object and what it is said to be: he described it as a failure
 * naming     the same without 'as': he called it a “disgrace”
 * giving     somebody may stand before an object: she promised them a review
 * speech     an object that names what is said, no act: she offered an apology
 * finding    an object, where a document does it: the survey found Roe leading
 * quoted     an object with quoted words in it: he welcomed the “long overdue” vote
 * relating   an object and, behind the preposition, what it is related to: he put the damage at $3m
 * +for …     a preposition before a noun phrase: she called for better pay, he warned of delays
 *
 * The frames follow the verb classes of VerbNet (say-37.7, tell-37.2, conjecture-29.5, …) and FrameNet's
 * communication frames, cut down to what news prose uses.
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'that'
  | 'wh'
  | 'to'
  | 'ing'
  | 'object'
  | 'speech'
  | 'result'
  | 'finding'
  | 'quoted'
  | 'addressee'
  | 'urge'
  | 'of'
  | 'as'
  | 'naming'
  | 'giving'
  | 'relating';

export type CueStance =
  | 'neutral'
  | 'asserts'
  | 'denies'
  | 'doubts'
  | 'concedes'
  | 'promises'
  | 'accuses'
  | 'asks'
  | 'predicts'
  | 'believes';

export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that lead to a noun phrase as content. */
  readonly prepositions: ReadonlySet<string>;
  /** Particle that belongs to the verb: 'point out', 'rule out'. */
  readonly particle: string | null;
  readonly stance: CueStance;
  /** Thought, wished or planned, not said. */
  readonly attitude: boolean;
}

interface Group {
  readonly stance: CueStance;
  readonly attitude?: boolean;
  /** One verb a line: lemma (and particle), a colon, its frames. */
  readonly verbs: string;
}

const GROUPS: readonly Group[] = [
  {
    stance: 'neutral',
    verbs: `
      say: quote clause wh +of
      tell: quote clause wh addressee urge +of +about
      add: quote that
      write: quote clause +about
      type: quote
      scrawl: quote
      note: quote clause wh object
      report: quote clause object ing
      announce: quote clause object
      explain: quote clause wh object
      continue: quote that
      reply: quote that
      respond: quote that
      answer: quote that
      state: quote that object
      recall: quote clause wh ing object
      recount: quote clause wh object
      remark: quote that +on
      comment: quote that
      observe: quote that
      mention: quote that object ing
      describe: quote wh as object
      tweet: quote that object
      retweet: quote object
      post: quote that result
      joke: quote that +about
      quip: quote that
      read: quote
      sing: quote
      chant: quote object
      shout: quote that
      yell: quote that
      scream: quote that
      cry: quote
      exclaim: quote that
      whisper: quote that
      mutter: quote that
      mouth: quote
      mumble: quote
      declare: quote that object naming
      proclaim: quote that object
      call: naming quote +on
      dub: naming
      label: naming as
      brand: naming as
      term: naming
      deem: naming
      name: naming
      quote: object as
      cite: object as
      reference: object
      summarize: quote object
      summarise: quote object
      conclude: quote clause
      sum up: quote as
      react: quote
      pronounce: naming
      elaborate: quote +on
      clarify: quote that wh object
      reiterate: quote clause object
      repeat: quote that object
      echo: quote object
      tout: object as
      hail: as object
      highlight: object
      detail: wh
      outline: wh object
      discuss: wh object
      talk: +about +of
      speak: quote +of +about
      reflect: quote +on
      muse: quote that
      begin: quote
      go on: quote +about
      type: quote
      interject: quote
      intone: quote
      opine: quote that
      volunteer: quote that
      text: quote that addressee
      email: quote that addressee
      caption: quote
      title: naming
      relate: quote that wh
      narrate: quote that
      inform: clause addressee +of
      notify: clause addressee +of
      remind: quote clause addressee +of
      advise: quote that addressee urge ing
      brief: addressee +on
      testify: quote clause +about +to
      depose: that
      rule: clause
      find: clause wh finding
      show: clause object
      reveal: clause wh object
      disclose: clause wh object
      indicate: clause wh object
      demonstrate: that wh
      suggest: quote clause ing object
      signal: clause object
      publish: quote
      release: quote
      post: quote
      put: relating +at
      put: quote
      put it to: quote that addressee
      put it: quote
      compare: relating +to
      liken: relating +to
      attribute: relating +to
      ascribe: relating +to
      peg: relating +at
      place: relating +at
      portray: as
      depict: as
      paint: as
      characterize: as
      characterise: as
      refer: +to
      allude: +to
      point: +to
      list: as object
      identify: as
      unveil: object
      lay out: object wh
      spell out: object wh
      make clear: that wh object
      make it clear: that
      point out: quote clause wh object
      chime in: quote
      weigh in: quote
      blog: quote that
      sound: quote
      enthuse: quote that
      gush: quote that +about
      greet: quote
      offer: quote speech
      open: quote
      counter: quote that
      retort: quote that
      rejoin: quote
      fire back: quote
      shoot back: quote
      hit back: quote
      snap: quote
      relay: that object
      confide: quote that
      thank: of
      congratulate: object of
      invoke: object
      illustrate: wh that object
      speak out: +about +against
      double down: +on
      apologize: quote +for
      apologise: quote +for
      confirm: quote clause wh object
      verify: that
      attest: that
      specify: that wh object
      stipulate: that
      mandate: that
      require: that
      decree: that
      log: that
      record: that
      document: that wh
      determine: that
      discover: that wh
      learn: that
      hear: clause
      emerge: that
      transpire: that
      establish: that
      hint: quote that +at
      imply: that object
      utter: quote object
      articulate: object wh
      interpret: as
      frame: as
      vent: quote that +about`,
  },
  {
    stance: 'asserts',
    verbs: `
      claim: quote clause to
      claim responsibility: +for
      claim credit: +for
      assert: quote clause object
      argue: quote clause +for +against
      reason: quote that
      extol: object as
      insist: quote clause +on
      contend: quote clause
      maintain: quote clause
      affirm: quote that object
      reaffirm: quote that object
      stress: quote that wh object
      emphasize: quote that wh object
      emphasise: quote that wh object
      underscore: that object
      underline: that object
      reassure: quote that addressee
      assure: quote clause addressee +of
      swear: quote clause
      posit: that
      submit: that
      hold: that
      warrant: that
      profess: that to
      certify: that
      boast: quote that +of +about
      brag: quote that +about
      crow: quote that
      trumpet: that object
      defend: quote object as
      justify: object
      advocate: ing object +for
      support: object
      back: object
      endorse: object
      praise: quote object as of
      laud: quote object as of
      applaud: quote object of
      favor: object
      favour: object ing
      commend: quote of object
      credit: of
      vouch: +for
      welcome: quoted
      celebrate: quoted
      salute: quoted
      preach: that object`,
  },
  {
    stance: 'denies',
    verbs: `
      deny: quote clause ing object
      refute: quote that object
      rebut: quote that object
      dispute: quote that object wh
      contradict: object
      disavow: object
      disclaim: object
      reject: quote that speech
      dismiss: quote as object
      rule out: that ing object
      debunk: object
      repudiate: object
      downplay: object
      dispel: object
      shoot down: object
      push back: quote that +on +against
      brush off: object
      brush aside: object
      shrug off: object`,
  },
  {
    stance: 'doubts',
    verbs: `
      question: quote wh object
      challenge: quote wh
      caution: quote clause addressee +against +about urge
      fret: quote that +about
      wonder: quote wh +about +if
      worry: quote clause +about
      fear: clause object
      suspect: clause object
      object: quote that +to
      oppose: object ing
      protest: quote that +against
      scoff: quote that +at
      marvel: quote that +at
      rave: quote +about
      gloat: quote that +about
      moan: quote that +about
      express: object
      voice: object`,
  },
  {
    stance: 'doubts',
    attitude: true,
    verbs: `
      doubt: quote clause wh object`,
  },
  {
    stance: 'concedes',
    verbs: `
      admit: quote clause ing object +to
      concede: quote clause object
      acknowledge: quote clause ing object
      confess: quote that +to
      allow: quote that
      grant: quote that
      accept: that
      agree: quote clause to +with
      concur: quote that
      recognize: that
      recognise: that
      regret: quote that ing object
      own up: +to`,
  },
  {
    stance: 'promises',
    verbs: `
      promise: quote clause to object addressee giving
      pledge: quote that to object
      vow: quote that to object
      commit: +to
      guarantee: that object
      undertake: to
      threaten: quote that to
      volunteer: to
      offer: to speech quote
      propose: that to ing object
      swear: to
`,
  },
  {
    stance: 'accuses',
    verbs: `
      accuse: of
      allege: quote clause object
      charge: quote that of +with
      blame: of object
      fault: of
      criticize: quote object of as
      criticise: quote object of as
      complain: quote clause +about +of +to
      lament: quote that wh object
      bemoan: quote that object
      decry: quote object as
      denounce: quote object as of
      deride: as object
      mock: quote object as of
      ridicule: as object
      rebuke: object of
      blast: quote object as of
      slam: quote object as of
      lambaste: object as of
      lambast: object as of
      bash: object of
      attack: object as of
      berate: of
      chide: of quote
      scold: of quote
      assail: object as of
      castigate: object of
      excoriate: object of
      rail: +against
      rip: object of as
      knock: object
      hammer: object of
      condemn: quote as of quoted
      cast: as
      disparage: object as
      denigrate: object
      pan: as
      impugn: object
      rant: quote +about
      fume: quote that +about
      gripe: quote that +about
      grouse: quote that +about
      grumble: quote that +about
      indict: of
      convict: of
      implicate: of
      take issue: +with
      take aim: +at
      lash out: quote +at
      call out: of
      sneer: quote that
      thunder: quote that
      snipe: quote that`,
  },
  {
    stance: 'asks',
    verbs: `
      ask: quote wh to urge addressee +for +about
      inquire: quote wh +about
      enquire: quote wh +about
      query: quote wh object
      press: quote +on +for urge
      quiz: addressee +about +on
      urge: quote urge object that +against
      challenge: urge
      demand: quote clause to object wh
      request: quote that object
      plead: quote urge +for
      beg: quote urge +for
      implore: quote urge
      beseech: quote urge
      appeal: quote urge +for
      encourage: quote urge
      exhort: quote urge
      invite: urge
      recommend: quote that ing object
      seek: to
      petition: +for
      lobby: +for
      push: +for
      call for: object
      call upon: urge
      call on: urge
      entreat: urge
      order: that urge
      instruct: that urge
      direct: that urge
      command: quote urge
      pray: quote that
      prod: urge
      dare: quote urge
      wish: clause to
      move: that
      solicit: object`,
  },
  {
    stance: 'predicts',
    verbs: `
      predict: quote clause object
      forecast: clause object
      project: that
      estimate: quote clause wh object
      warn: quote clause addressee urge +of +about +against
      foresee: clause object
      foretell: that
      prophesy: that
      speculate: quote that wh +about
      bet: that
      calculate: that
      reckon: quote clause
      envision: object ing
      envisage: object ing
      anticipate: clause object ing`,
  },
  {
    stance: 'predicts',
    attitude: true,
    verbs: `
      expect: that to object urge`,
  },
  {
    stance: 'believes',
    attitude: true,
    verbs: `
      believe: quote clause +in
      think: quote clause wh +of +about
      feel: quote clause
      hope: quote clause to +for
      want: to object urge
      look: to
      wish: that
      intend: to
      plan: to +on
      consider: ing as naming wh
      regard: as
      view: as
      see: as that
      perceive: as that
      know: that wh
      understand: that wh
      realize: that wh
      realise: that wh
      assume: that
      presume: clause
      imagine: clause wh
      guess: quote clause
      figure: clause
      suppose: that
      aim: to
      prefer: to object
      desire: to object
      decide: that to
      dream: +of
      care: +about
      ponder: wh object
      contemplate: ing object
      sense: that
      fancy: that
      judge: that
      remember: quote that wh ing
      forget: that wh
      notice: that wh
      conceive: +of
      hypothesize: that
      theorize: that
      infer: that
      deduce: that
      mind: that
      appreciate: that
      disagree: quote that +with
      love: to
      hate: to`,
  },
];

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

function readVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const verbs = new Map<string, CueVerb[]>();
  for (const group of GROUPS) {
    for (const line of group.verbs.split('\n')) {
      const [name, frames] = line.split(':');
      if (!name?.trim() || frames === undefined) continue;
      const [lemma = '', ...rest] = name.trim().split(' ');
      const words = frames.trim().split(/\s+/);
      const verb: CueVerb = {
        lemma,
        frames: new Set(words.filter((word) => !word.startsWith('+')) as Frame[]),
        prepositions: new Set(words.filter((word) => word.startsWith('+')).map((word) => word.slice(1))),
        particle: rest.length ? rest.join(' ') : null,
        stance: group.stance,
        attitude: group.attitude ?? false,
      };
      verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
    }
  }
  return verbs;
}

/** From a form (lower case) to the cue verbs that it may be a form of. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = (() => {
  const forms = new Map<string, CueForm[]>();
  for (const [lemma, verbs] of readVerbs()) {
    for (const [form, kind] of inflect(lemma)) {
      forms.set(form, [...(forms.get(form) ?? []), ...verbs.map((verb) => ({ verb, form: kind }))]);
    }
  }
  return forms;
})();

/** Lemmas of verbs that can introduce a quotation: what persons do, and findings do not. */
export const QUOTING_LEMMAS: ReadonlySet<string> = new Set(
  [...CUE_FORMS.values()].flatMap((forms) =>
    forms
      .filter(({ verb }) => verb.frames.has('quote') && verb.particle === null)
      .map(({ verb }) => verb.lemma),
  ),
);
