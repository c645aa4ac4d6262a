// src/document/lines.ts
function lineStarts(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
function positionAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

// src/document/paragraphs.ts
var LONGEST_WRAPPED_LINE = 100;
var SHORTEST_WRAPPED_LINE = 40;
var ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*\s*$/;
var LIST_ITEM = /^\s*(?:[-*•·–—]|\d{1,3}[.)])\s/;
function findParagraphs(text) {
  const paragraphs = [];
  for (const block of blocksOf(text)) {
    for (const range of isWrapped(block) ? joinItems(block) : block.map((line) => line.range))
      paragraphs.push(range);
  }
  return paragraphs;
}
function blocksOf(text) {
  const blocks = [];
  let block = [];
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    const line = match[0];
    if (line === "\n" || line === "\r" || line === "\r\n") continue;
    const lead = line.length - line.trimStart().length;
    const trimmed = line.trim();
    const start = match.index + lead;
    const previous = block.at(-1);
    const gap = previous ? text.slice(previous.range.end, start) : "";
    if (previous && (gap.match(/\r\n|\n|\r/g)?.length ?? 0) > 1) {
      blocks.push(block);
      block = [];
    }
    if (trimmed) block.push({ range: { start, end: start + trimmed.length }, text: trimmed });
  }
  if (block.length) blocks.push(block);
  return blocks;
}
function isWrapped(block) {
  const broken = block.slice(0, -1).filter((line) => !LIST_ITEM.test(line.text));
  if (broken.length === 0) return false;
  const short = block.every((line) => line.text.length <= LONGEST_WRAPPED_LINE);
  const inMidSentence = broken.filter(
    (line) => line.text.length >= SHORTEST_WRAPPED_LINE && !ENDS_SENTENCE.test(line.text)
  ).length;
  return short && inMidSentence * 2 > broken.length;
}
function joinItems(block) {
  const joined = [];
  for (const line of block) {
    const open = joined.at(-1);
    if (open && !LIST_ITEM.test(line.text))
      joined[joined.length - 1] = { start: open.start, end: line.range.end };
    else joined.push(line.range);
  }
  return joined;
}

// src/lexicons/abbreviations.ts
var words = (list) => new Set(list.split(" "));
var LEADING_ABBREVIATIONS = words(
  "Mr Mrs Ms Mx Dr Prof Sr Jr St Ste Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Pres Det Insp Supt Atty Attys Dist Messrs Mme Mlle Msgr Amb Asst Assoc Bro Dep Eng Ald Cllr Cllrs Brig Spc Ofc Treas Mt Ft MR MRS DR SEN REP GOV vs v cf viz approx"
);
var NUMBER_ABBREVIATIONS = words("No Nos no nos Sec Art Fig Vol Ch p pp c ca Rs rs Rp Dh Dhs Tk");
var FINAL_ABBREVIATIONS = words(
  "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Inc Corp Co Ltd Bros Plc Cos Dept Univ Assn Ave Blvd Rd Hwy Pkwy Sq Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo lb lbs oz hr hrs etc yds"
);

// src/lexicons/inflection.ts
var IRREGULAR = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  read: ["read", "read"],
  sing: ["sang", "sung"],
  cry: ["cried", "cried"],
  speak: ["spoke", "spoken"],
  begin: ["began", "begun"],
  go: ["went", "gone"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  put: ["put", "put"],
  lay: ["laid", "laid"],
  make: ["made", "made"],
  hear: ["heard", "heard"],
  hold: ["held", "held"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  bid: ["bid", "bid"],
  cast: ["cast", "cast"],
  beg: ["begged", "begged"],
  beseech: ["besought", "besought"],
  seek: ["sought", "sought"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold", "foretold"],
  forecast: ["forecast", "forecast"],
  bet: ["bet", "bet"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  see: ["saw", "seen"],
  know: ["knew", "known"],
  understand: ["understood", "understood"],
  mean: ["meant", "meant"],
  forget: ["forgot", "forgotten"],
  undertake: ["undertook", "undertaken"],
  rip: ["ripped", "ripped"],
  spell: ["spelled", "spelled"],
  own: ["owned", "owned"],
  offer: ["offered", "offered"],
  label: ["labeled", "labelled"],
  hint: ["hinted", "hinted"]
};
var DOUBLING = new Set(
  "beg peg plan admit commit submit quip rip bet pan put begin chat snap rebut prod slam dub refer prefer brag plug tip rap cut nod pin concur".split(
    " "
  )
);
function inflect(lemma) {
  const last = lemma.at(-1) ?? "";
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + last : lemma;
  const regularPast = lemma.endsWith("e") ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast, regularPast];
  const present = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : consonantY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const ing = lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const forms = [
    [lemma, "base"],
    [present, "present"],
    [past, "past"],
    [participle, "participle"],
    [ing, "ing"]
  ];
  if (lemma === "label") forms.push(["labelled", "past"], ["labelling", "ing"]);
  return forms;
}

// src/lexicons/cues.ts
var GROUPS = [
  {
    stance: "neutral",
    verbs: `
      say: quote clause wh +of
      tell: quote clause wh addressee urge +of +about
      add: quote that
      write: quote clause +about
      note: quote clause wh object
      report: quote clause object ing
      announce: quote clause object
      explain: quote clause wh object
      continue: quote
      reply: quote that
      respond: quote that
      answer: quote that
      state: quote that object
      recall: quote clause wh ing object
      recount: quote clause wh object
      remark: quote that +on
      comment: quote that +on
      observe: quote that
      mention: quote that object ing
      describe: quote wh as object
      tweet: quote that
      retweet: quote object
      post: quote that
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
      inform: that addressee +of
      notify: that addressee +of
      remind: quote that addressee +of
      advise: quote that addressee urge ing
      brief: addressee +on
      testify: quote clause +about +to
      depose: that
      rule: clause
      find: clause wh
      show: clause object
      reveal: clause wh object
      disclose: clause wh object
      indicate: clause wh object
      demonstrate: that wh
      suggest: quote clause ing object
      signal: that object
      publish: quote
      release: quote
      post: quote
      put: relating +at
      put: quote
      put it: quote
      compare: relating +to
      liken: relating +to
      attribute: relating +to
      ascribe: relating +to
      peg: relating +at
      place: relating +at
      portray: as
      depict: as
      characterize: as
      characterise: as
      refer: +to
      allude: +to
      point: +to
      list: as object
      identify: as
      illustrate: wh that
      unveil: object
      lay out: object wh
      spell out: object wh
      make clear: that wh
      make it clear: that
      point out: quote clause wh object
      chime in: quote
      weigh in: quote
      blog: quote that
      sound: quote
      enthuse: quote that
      gush: quote that +about
      greet: quote
      offer: quote object
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
      congratulate: of
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
      establish: that
      hint: quote that +at
      imply: that object
      utter: quote object
      articulate: object wh
      interpret: as
      frame: as
      vent: quote that +about`
  },
  {
    stance: "asserts",
    verbs: `
      claim: quote clause object to
      assert: quote clause object
      argue: quote clause +for +against
      insist: quote clause +on
      contend: quote clause
      maintain: quote that
      affirm: quote that object
      reaffirm: quote that object
      stress: quote that wh object
      emphasize: quote that wh object
      emphasise: quote that wh object
      underscore: that object
      underline: that object
      reassure: quote that addressee
      assure: quote clause addressee +of
      swear: quote that
      posit: that
      submit: that
      hold: that
      warrant: that
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
      preach: that object`
  },
  {
    stance: "denies",
    verbs: `
      deny: quote clause ing object
      refute: quote that object
      rebut: quote that object
      dispute: quote that object wh
      contradict: object
      disavow: object
      disclaim: object
      reject: quote that
      dismiss: quote as object
      rule out: ing object
      debunk: object
      repudiate: object
      downplay: object
      dispel: object
      shoot down: object
      brush off: object
      brush aside: object
      shrug off: object`
  },
  {
    stance: "doubts",
    verbs: `
      question: quote wh object
      challenge: wh
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
      express: object
      voice: object`
  },
  {
    stance: "doubts",
    attitude: true,
    verbs: `
      doubt: quote clause wh object`
  },
  {
    stance: "concedes",
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
      own up: +to`
  },
  {
    stance: "promises",
    verbs: `
      promise: quote clause to object addressee giving
      pledge: quote that to object
      vow: quote that to object
      commit: +to
      guarantee: that object
      undertake: to
      threaten: quote that to
      volunteer: to
      offer: to object quote
      propose: that to ing object
      swear: to
`
  },
  {
    stance: "accuses",
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
      blast: quote object as of
      slam: quote object as of
      lambaste: object as of
      lambast: object as of
      bash: object of
      attack: object as of
      berate: of
      chide: of quote
      scold: of quote
      rebuke: of
      assail: object as of
      castigate: object of
      excoriate: object of
      rail: +against
      rip: object of as
      knock: object
      hammer: object of
      condemn: quote as of
      cast: as
      disparage: object as
      denigrate: object
      pan: as
      impugn: object
      rant: quote +about
      fume: quote that +about
      gripe: quote that +about
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
      snipe: quote`
  },
  {
    stance: "asks",
    verbs: `
      ask: quote wh to urge addressee +for +about
      inquire: quote wh +about
      enquire: quote wh +about
      query: quote wh object
      press: quote +on +for urge
      quiz: addressee +about +on
      urge: quote urge object that +against
      demand: quote clause to object wh
      request: quote that object
      plead: quote urge +for
      beg: quote urge +for
      implore: quote urge
      beseech: quote urge
      appeal: quote +for
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
      dare: urge
      wish: clause to
      solicit: object`
  },
  {
    stance: "predicts",
    verbs: `
      predict: quote clause object
      forecast: clause object
      project: that
      estimate: quote clause wh object
      warn: quote clause addressee +of +about +against
      foresee: clause object
      foretell: that
      prophesy: that
      speculate: quote that wh +about
      bet: that
      calculate: that
      reckon: quote clause
      envision: object ing
      envisage: object ing
      anticipate: clause object ing`
  },
  {
    stance: "believes",
    attitude: true,
    verbs: `
      believe: quote clause +in
      think: quote clause wh +of +about
      feel: quote clause
      hope: quote clause to +for
      want: to object urge
      wish: that
      expect: that to object
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
      hate: to`
  }
];
function readVerbs() {
  const verbs = /* @__PURE__ */ new Map();
  for (const group of GROUPS) {
    for (const line of group.verbs.split("\n")) {
      const [name, frames] = line.split(":");
      if (!name?.trim() || frames === void 0) continue;
      const [lemma = "", ...rest] = name.trim().split(" ");
      const words4 = frames.trim().split(/\s+/);
      const verb = {
        lemma,
        frames: new Set(words4.filter((word) => !word.startsWith("+"))),
        prepositions: new Set(words4.filter((word) => word.startsWith("+")).map((word) => word.slice(1))),
        particle: rest.length ? rest.join(" ") : null,
        stance: group.stance,
        attitude: group.attitude ?? false
      };
      verbs.set(lemma, [...verbs.get(lemma) ?? [], verb]);
    }
  }
  return verbs;
}
var CUE_FORMS = (() => {
  const forms = /* @__PURE__ */ new Map();
  for (const [lemma, verbs] of readVerbs()) {
    for (const [form, kind] of inflect(lemma)) {
      forms.set(form, [...forms.get(form) ?? [], ...verbs.map((verb) => ({ verb, form: kind }))]);
    }
  }
  return forms;
})();
var QUOTING_LEMMAS = new Set(
  [...CUE_FORMS.values()].flatMap(
    (forms) => forms.filter(({ verb }) => verb.frames.has("quote") && verb.particle === null).map(({ verb }) => verb.lemma)
  )
);

// src/lexicons/function-words.ts
var words2 = (list) => new Set(list.split(/\s+/));
var DETERMINERS = words2(
  "the a an this that these those my your his her its our their some any no every each either neither both all another such what which whose many much several few most more less enough half"
);
var PERSONAL_PRONOUNS = words2(
  "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves mine yours hers ours theirs"
);
var INDEFINITE_PRONOUNS = words2(
  "someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one others another there"
);
var SUBJECT_PRONOUNS = words2("i you he she it we they");
var PREPOSITIONS = words2(
  "of in on at by for with from to into onto over under about against between among through during before after above below across along around behind beside besides beyond despite down except inside near off outside past per since throughout toward towards underneath until till up upon via within without amid amidst amongst concerning regarding unlike versus alongside atop following including plus minus than like as"
);
var COORDINATORS = words2("and or but nor yet so");
var SUBORDINATORS = words2(
  "that because although though while whereas if unless until when whenever where wherever since before after as once lest whether so than"
);
var QUESTION_WORDS = words2("who whom whose what which where when why how whether if");
var MODALS = words2(
  "will would shall should can could may might must ought 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't mightn't shan't needn't"
);
var BE_FORMS = words2("be is are was were been being am 'm 're isn't aren't wasn't weren't ain't");
var HAVE_FORMS = words2("have has had having 've haven't hasn't hadn't");
var DO_FORMS = words2("do does did don't doesn't didn't doing done");
var SENTENCE_OPENERS = words2(
  "the a an this that these those my your his her its our their he she it we they i you there here but and or so yet if when while as after before because although though since until in on at by for with from to of about into over under between among during through against both all some any no not many most more each every several few another other others such what who where why how which whose whether is are was were do does did has have had can could will would may might must shall should let now then today yesterday tomorrow however meanwhile moreover instead still also only even just once one two three four five six seven eight nine ten nobody everyone someone nothing everything something according asked told said despite following unlike like within without never perhaps maybe yes later earlier last next"
);

// src/lexicons/name-parts.ts
var words3 = (list) => new Set(list.split(/\s+/));
var NAME_PARTICLES = words3(
  "de da do dos das del della di du des la le lo el al van von der den ter ten zu zur af av bin ibn ben bint abu y e ap san santa st"
);
var NAME_SUFFIXES = words3("jr sr ii iii iv");
var NICKNAMES = new Map(
  "bill:william will:william billy:william bob:robert rob:robert bobby:robert dick:richard rick:richard rich:richard jim:james jimmy:james jamie:james jack:john johnny:john jon:jonathan mike:michael mick:michael tom:thomas tommy:thomas tony:anthony ted:edward ed:edward eddie:edward ned:edward teddy:theodore theo:theodore joe:joseph joey:joseph dan:daniel danny:daniel dave:david steve:steven chuck:charles charlie:charles hank:henry harry:henry larry:lawrence len:leonard lenny:leonard nick:nicholas pat:patrick paddy:patrick pete:peter phil:philip ron:ronald don:donald ken:kenneth greg:gregory jeff:jeffrey geoff:geoffrey matt:matthew andy:andrew drew:andrew alex:alexander sandy:alexander al:albert ben:benjamin sam:samuel max:maximilian fred:frederick frank:francis gene:eugene gerry:gerald jerry:gerald ray:raymond tim:timothy vince:vincent walt:walter wes:wesley zach:zachary nate:nathaniel gabe:gabriel russ:russell doug:douglas stan:stanley chris:christopher kate:katherine katie:katherine kathy:katherine cathy:catherine kathleen:katherine liz:elizabeth beth:elizabeth betty:elizabeth betsy:elizabeth lizzie:elizabeth peggy:margaret maggie:margaret meg:margaret sue:susan suzy:susan deb:deborah debbie:deborah barb:barbara jen:jennifer jenny:jennifer jess:jessica becky:rebecca vicky:victoria vicki:victoria cindy:cynthia mandy:amanda abby:abigail angie:angela annie:anne nancy:anne chrissy:christine tina:christina terry:teresa trish:patricia patty:patricia pam:pamela judy:judith sally:sarah molly:mary polly:mary ellie:eleanor nell:eleanor gwen:gwendolyn ginny:virginia connie:constance dot:dorothy fran:frances jackie:jacqueline josie:josephine lou:louis nat:natalie sasha:alexander misha:mikhail".split(/\s+/).map((pair) => pair.split(":"))
);
var CALENDAR_WORDS = words3(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat christmas easter ramadan thanksgiving"
);
var CALENDAR_NAMES = words3("april may june august jan");

// src/lexicons/said.ts
var SAID_FORMS = new Set(
  "said says asked asks told tells added adds wrote writes replied replies shouted shouts cried yelled chanted tweeted posted answered exclaimed wondered screamed joked quipped demanded recalled responded read reads".split(" ")
);

// src/document/sentences.ts
var TERMINATORS = /* @__PURE__ */ new Set([".", "!", "?", "\u2026"]);
var CLOSERS = /* @__PURE__ */ new Set(['"', "'", "\u201D", "\u2019", "\xBB", "\u203A", ")", "]"]);
var OPENERS = /* @__PURE__ */ new Set([
  '"',
  "'",
  "\u201C",
  "\u2018",
  "\u201E",
  "\xAB",
  "\u2039",
  "(",
  "[",
  "\u2014",
  "\u2013",
  "-",
  "\u2022",
  "*",
  "$",
  "\xA3",
  "\u20AC",
  "#",
  "@"
]);
var AFTER_CLOCK_TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|[A-Z]{2,4}|eastern|central|pacific|mountain|gmt|local)$/i;
var REPORTING_REACH = 20;
function sentenceStarts(tokens, from, to) {
  const starts = from < to ? [from] : [];
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i];
    if (isEndless(tokens, i, start)) {
      starts.push(i + 1);
      start = i + 1;
      continue;
    }
    const abbreviated = token.kind === "word" && token.text.endsWith(".");
    if (!abbreviated && !TERMINATORS.has(token.text)) continue;
    if (token.text === "." && i === start + 1 && tokens[start]?.kind === "number") continue;
    let next = i + 1;
    while (next < to && isClosing(tokens, next)) next++;
    const following = tokens[next];
    const last = next - 1;
    if (next >= to || !following?.spaced || !canStart(tokens, next)) {
      i = last;
      continue;
    }
    if (abbreviated && next === i + 1 && !endsAfterAbbreviation(token, following)) continue;
    if (next > i + 1 && reportingClauseFollows(tokens, next, to, token.text === ".")) continue;
    starts.push(next);
    start = next;
    i = next - 1;
  }
  return starts;
}
var ENDLESS = 250;
var isEndless = (tokens, i, start) => i - start >= ENDLESS && (/^[,;]$/.test(tokens[i].text) || i - start >= ENDLESS + 50);
function isClosing(tokens, index) {
  const token = tokens[index];
  if (!token) return false;
  if (TERMINATORS.has(token.text)) return !token.spaced || token.text === ".";
  if (!CLOSERS.has(token.text)) return false;
  return !token.spaced || token.text === "\u201D" || token.text === ")";
}
function canStart(tokens, index) {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === "number" || token.capital) return true;
  if (/^[—–―]$/.test(token.text) && /^[”"’]$/.test(tokens[index - 1]?.text ?? "")) return false;
  if (token.kind === "mark") return OPENERS.has(token.text);
  return /^\p{Lo}|^\p{Ll}\p{Lu}/u.test(token.text);
}
function endsAfterAbbreviation(token, following) {
  if (following.kind === "mark")
    return following.text === "\u201C" || following.text === '"' || following.text === "\u2018";
  if (/^[ap]\.m\.$/.test(token.lower)) {
    return following.capital && !AFTER_CLOCK_TIME.test(following.text);
  }
  return following.capital && SENTENCE_OPENERS.has(following.lower);
}
function reportingClauseFollows(tokens, from, to, fullStop) {
  for (let i = from; i < Math.min(to, from + REPORTING_REACH); i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (SAID_FORMS.has(token.lower) && (i > from || !token.capital))
      return !fullStop || (i + 1 >= to || next?.text === ".") && i > from && i - from <= 4;
    if (!fullStop && i > from && isQuotingForm(token) && (i + 1 >= to || next?.kind === "mark" && next.text !== "\u201C" || AFTER_REPORTING_VERB.test(next?.lower ?? "")))
      return true;
    if (token.kind === "mark" && !(/^[,()’'-]$/.test(token.text) || i > from && /^[“”"]$/.test(token.text)))
      return false;
  }
  return false;
}
var AFTER_REPORTING_VERB = /^(?:to|in|on|at|of|with|from|during|after|before|as|while|when|through|into|over|again|back|out|later|earlier|about)$/;
var isQuotingForm = (token) => !token.capital && (CUE_FORMS.get(token.lower) ?? []).some(
  ({ verb, form }) => verb.frames.has("quote") && (form === "past" || form === "present")
);

// src/document/nlp.ts
import nlp from "compromise/two";
var { one, two } = nlp.model();
var NONE = [];
function wordTags(lower) {
  if (!Object.hasOwn(one.lexicon, lower)) return NONE;
  const tags = one.lexicon[lower];
  return typeof tags === "string" ? [tags] : tags ?? NONE;
}
function wordSwitch(lower) {
  return Object.hasOwn(two.switches, lower) ? two.switches[lower] ?? null : null;
}

// src/document/tags.ts
var Tag = {
  Noun: 1,
  /** A name, or part of one. */
  Proper: 1 << 1,
  Base: 1 << 2,
  /** Third person singular, present: 'says'. */
  Present: 1 << 3,
  Past: 1 << 4,
  Participle: 1 << 5,
  Ing: 1 << 6,
  Modal: 1 << 7,
  Be: 1 << 8,
  Have: 1 << 9,
  Do: 1 << 10,
  Adjective: 1 << 11,
  Adverb: 1 << 12,
  Determiner: 1 << 13,
  Pronoun: 1 << 14,
  Preposition: 1 << 15,
  /** 'and', 'or', 'but'. */
  Coordinator: 1 << 16,
  Subordinator: 1 << 17,
  Question: 1 << 18,
  Number: 1 << 19,
  To: 1 << 20,
  Possessive: 1 << 21,
  Not: 1 << 22,
  Mark: 1 << 23,
  Plural: 1 << 24
};
var AUXILIARY = Tag.Modal | Tag.Be | Tag.Have | Tag.Do;
var FINITE = Tag.Present | Tag.Past | AUXILIARY;
var VERBAL = FINITE | Tag.Base | Tag.Participle | Tag.Ing;
var NOMINAL = Tag.Noun | Tag.Proper | Tag.Pronoun | Tag.Number;
var ANY_VERB = Tag.Base | Tag.Present | Tag.Past | Tag.Participle | Tag.Ing;
var FROM_COMPROMISE = {
  Adjective: Tag.Adjective,
  Comparative: Tag.Adjective,
  Superlative: Tag.Adjective,
  Noun: Tag.Noun,
  Singular: Tag.Noun,
  Uncountable: Tag.Noun,
  Plural: Tag.Noun | Tag.Plural,
  Actor: Tag.Noun,
  Unit: Tag.Noun,
  Duration: Tag.Noun,
  Date: Tag.Noun,
  Demonym: Tag.Proper | Tag.Adjective,
  PastTense: Tag.Past | Tag.Participle,
  Participle: Tag.Participle,
  PresentTense: Tag.Present,
  Gerund: Tag.Ing,
  Infinitive: Tag.Base,
  Imperative: Tag.Base,
  Verb: Tag.Base,
  Adverb: Tag.Adverb,
  Cardinal: Tag.Number,
  Ordinal: Tag.Number | Tag.Adjective,
  TextValue: Tag.Number,
  Value: Tag.Number,
  Fraction: Tag.Number,
  Person: Tag.Proper,
  FirstName: Tag.Proper,
  MaleName: Tag.Proper,
  FemaleName: Tag.Proper,
  LastName: Tag.Proper,
  ProperNoun: Tag.Proper,
  Place: Tag.Proper,
  City: Tag.Proper,
  Region: Tag.Proper,
  Country: Tag.Proper,
  Organization: Tag.Proper,
  SportsTeam: Tag.Proper,
  Month: Tag.Proper,
  WeekDay: Tag.Proper,
  Honorific: Tag.Proper,
  Preposition: Tag.Preposition,
  Conjunction: Tag.Subordinator,
  Determiner: Tag.Determiner,
  Pronoun: Tag.Pronoun,
  Modal: Tag.Modal,
  Copula: Tag.Be
};
var FROM_SWITCH = {
  "Plural|Verb": Tag.Noun | Tag.Plural | Tag.Present,
  "Noun|Verb": Tag.Noun | Tag.Base,
  "Actor|Verb": Tag.Noun | Tag.Base,
  "Adj|Noun": Tag.Adjective | Tag.Noun,
  "Adj|Past": Tag.Adjective | Tag.Past | Tag.Participle,
  "Adj|Gerund": Tag.Adjective | Tag.Ing,
  "Noun|Gerund": Tag.Noun | Tag.Ing,
  "Adj|Present": Tag.Adjective | Tag.Base,
  "Person|Verb": Tag.Base,
  "Person|Noun": Tag.Noun,
  "Unit|Noun": Tag.Noun
};
var SAME_IN_PAST = new Set(
  "put set let cut hit cost hurt shut split spread cast bet quit rid bid beat shed forecast broadcast".split(
    " "
  )
);
var PAST_ONLY = new Set(
  "fell rose went took gave saw knew wrote spoke broke chose drove flew grew threw wore began drank sang ran came became ate shook froze stole swore tore woke drew blew hid rode shrank sank sprang arose mistook withdrew undertook foresaw overthrew".split(
    " "
  )
);
var SAME_AS_PARTICIPLE = /^(?:become|come|run|overcome|outrun)$/;
var PARTICIPLE_AS_PAST = /^(?:built|clung|dreamt|rebuilt|shone|sought|spilt|wrung)$/;
var ALSO_NOUNS = new Set(
  "firm exit email emails message messages use term terms lives stump sort cycle title pledge petition recount blog bulk blow slam fault insult bosses chants overlap tweet tweets stir quote quotes wake retort".split(
    " "
  )
);
var NO_NOUNS = /^(?:tells|asks|says|thinks)$/;
var ALSO_ADVERBS = /^(?:still|soon|later|never|ahead|together|afterwards?|meanwhile)$/;
var LY_ADJECTIVE = /^(?:disorderly|orderly|elderly|costly|timely|untimely|sickly|stately|worldly|miserly|scholarly)$/;
var NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ism|ist|er|or|ogy|ics|dom|cy|age)$/;
var ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ish|ive|ary|atory|ic|al|ian|ese)$/;
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 5e4;
function possibleTags(lower) {
  let tags = known.get(lower);
  if (tags === void 0) {
    tags = lookUp(lower);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(lower, tags);
  }
  return tags;
}
function lookUp(lower) {
  let tags = 0;
  if (lower === "to") return Tag.To | Tag.Preposition;
  if (lower === "not") return Tag.Not | Tag.Adverb;
  if (lower === "'s") return Tag.Possessive | Tag.Be;
  if (BE_FORMS.has(lower))
    return Tag.Be | (lower === "being" ? Tag.Ing : lower === "been" ? Tag.Participle : 0);
  if (HAVE_FORMS.has(lower)) return Tag.Have | (lower === "having" ? Tag.Ing : 0);
  if (DO_FORMS.has(lower))
    return Tag.Do | (lower === "done" ? Tag.Participle : lower === "doing" ? Tag.Ing : 0);
  if (MODALS.has(lower)) return Tag.Modal;
  if (COORDINATORS.has(lower)) return Tag.Coordinator | (lower === "so" || lower === "yet" ? Tag.Adverb : 0);
  if (SUBJECT_PRONOUNS.has(lower) || PERSONAL_PRONOUNS.has(lower)) tags |= Tag.Pronoun;
  if (lower === "her") return Tag.Pronoun | Tag.Determiner;
  if (INDEFINITE_PRONOUNS.has(lower)) tags |= Tag.Pronoun;
  if (DETERMINERS.has(lower)) tags |= Tag.Determiner;
  if (QUESTION_WORDS.has(lower)) tags |= Tag.Question;
  if (SUBORDINATORS.has(lower)) tags |= Tag.Subordinator;
  if (PREPOSITIONS.has(lower)) tags |= Tag.Preposition;
  if (tags) {
    if (/^(?:like|down|off|past|following|including|regarding|concerning|near|round)$/.test(lower))
      tags |= fromWordList(lower);
    return tags;
  }
  if (ALSO_ADVERBS.test(lower)) return fromWordList(lower) | Tag.Adverb;
  tags = fromWordList(lower) | fromCues(lower);
  return tags || fromEnding(lower);
}
var isUnlisted = (lower) => possibleTags(lower) === Tag.Noun && fromWordList(lower) === 0 && !NOUN_ENDING.test(lower);
var NOUNS = new Set("police media staff people".split(" "));
var FROM_FORM = {
  base: Tag.Base,
  present: Tag.Present,
  past: Tag.Past,
  participle: Tag.Participle,
  ing: Tag.Ing
};
function fromCues(lower) {
  let tags = 0;
  for (const { form } of CUE_FORMS.get(lower) ?? []) tags |= FROM_FORM[form];
  return tags & (Tag.Past | Tag.Participle) && lower.endsWith("ed") ? tags | Tag.Past | Tag.Participle : tags;
}
function fromWordList(lower) {
  if (NOUNS.has(lower)) return Tag.Noun | Tag.Plural;
  let tags = 0;
  for (const tag of wordTags(lower)) tags |= FROM_COMPROMISE[tag] ?? 0;
  const ambiguous = wordSwitch(lower);
  if (ambiguous) tags |= FROM_SWITCH[ambiguous] ?? 0;
  if (SAME_IN_PAST.has(lower)) tags |= Tag.Base | Tag.Past | Tag.Participle;
  if (SAME_AS_PARTICIPLE.test(lower)) tags |= Tag.Participle;
  if (PAST_ONLY.has(lower)) tags = tags & ~Tag.Participle | Tag.Past;
  if (PARTICIPLE_AS_PAST.test(lower)) tags |= Tag.Past;
  if (ALSO_NOUNS.has(lower)) tags |= Tag.Noun;
  if (NO_NOUNS.test(lower)) return Tag.Present;
  if (tags & Tag.Adjective && lower.length > 6 && lower.endsWith("ing")) tags |= Tag.Ing;
  if (tags & Tag.Ing) tags |= Tag.Noun;
  if (tags & Tag.Adjective && lower.endsWith("ed")) tags |= Tag.Participle | Tag.Past;
  return tags;
}
function fromEnding(lower) {
  if (/^\p{N}/u.test(lower)) return Tag.Number | (lower.includes("-") ? Tag.Adjective : 0);
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const tail = lower.slice(hyphen + 1);
    const tags = possibleTags(tail);
    return tags & ANY_VERB && !/^(?:re|co|pre|out|over|under|fact|double|cross)-/.test(lower) ? Tag.Adjective | Tag.Noun : tags | Tag.Adjective;
  }
  if (lower.endsWith("ly")) return LY_ADJECTIVE.test(lower) ? Tag.Adjective : Tag.Adverb;
  if (lower.endsWith("ing")) return Tag.Ing | Tag.Noun;
  if (lower.endsWith("ed")) return Tag.Past | Tag.Participle | Tag.Adjective;
  if (lower.endsWith("n't")) return Tag.Modal;
  if (NOUN_ENDING.test(lower)) return Tag.Noun;
  if (ADJECTIVE_ENDING.test(lower)) return Tag.Adjective | Tag.Noun;
  if (lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)) {
    const stem = possibleTags(lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1));
    const verb = stem & Tag.Base ? Tag.Present : 0;
    const noun = stem & (Tag.Noun | Tag.Proper) || !verb ? Tag.Noun | Tag.Plural : 0;
    return verb | noun;
  }
  return Tag.Noun;
}

// src/document/tagging.ts
var TITLE_CASE_SHARE = 0.75;
var CLAUSE_MARKS = /* @__PURE__ */ new Set([";", ":", "\u2014", "\u2013", "(", ")", "\u201C", "\u201D", '"', "\u2018"]);
var OPENING_MARKS = /* @__PURE__ */ new Set(["\u201C", '"', "\u2018", "'", "\xAB", "\u201E", "(", "[", ":", "\u2014", "\u2013", "-", "\u2022", "*", "\u2026"]);
function tagSentence(tokens, from, to, tags) {
  const titleCase = isTitleCase(tokens, from, to);
  let previous = 0;
  let previousIndex = -1;
  let finite = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token.kind === "mark") {
      tags[i] = Tag.Mark;
      if (CLAUSE_MARKS.has(token.text)) {
        finite = false;
        previous = 0;
      } else if (token.text === ",") previous = previous & (Tag.Noun | Tag.Proper) ? previous : 0;
      continue;
    }
    const open = isFirst(tokens, i, from);
    let tag = possibleTags(token.lower);
    if (token.kind === "word" && token.capital && !titleCase) tag = ofCapital(tokens, i, to, tag, open);
    if (previous & Tag.Proper && NAME_PARTICLES.has(token.lower) && tokens[i + 1]?.capital && i + 1 < to)
      tag = Tag.Proper;
    tag = inContext(tag, previous, tokens, i, to, previousIndex, finite);
    if (tag & Tag.Adjective && !(tag & Tag.Noun) && previous & Tag.Determiner && !nounFollows(tokens, i, to))
      tag |= Tag.Noun;
    tags[i] = tag;
    if (tag & (Tag.Subordinator | Tag.Question) && !(tag & Tag.Preposition && !(tag & Tag.Subordinator)))
      finite = false;
    if (tag & Tag.Coordinator) finite = false;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Adjective))) finite = !CUE_FORMS.has(token.lower);
    else if (token.lower === "saying") finite = false;
    if (tag & (Tag.Adverb | Tag.Not) && !(tag & ~(Tag.Adverb | Tag.Not))) continue;
    previous = tag;
    previousIndex = i;
  }
}
function isTitleCase(tokens, from, to) {
  let words4 = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token.kind !== "word" || token.text.length < 4) continue;
    words4++;
    if (token.capital) capitals++;
  }
  return words4 >= 4 && capitals >= words4 * TITLE_CASE_SHARE;
}
function isFirst(tokens, i, from) {
  if (i === from) return true;
  const mark = tokens[i - 1].text;
  return OPENING_MARKS.has(mark) && !(/^["']$/.test(mark) && tokens[i].spaced);
}
function ofCapital(tokens, i, to, tag, open) {
  const CLOSED = Tag.Pronoun | Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Modal | Tag.Be | Tag.Have | Tag.Do;
  const token = tokens[i];
  if (!open)
    return tag & CLOSED && !(tag & Tag.Modal) && token.text.length < 5 && token.text !== token.text.toUpperCase() ? tag : Tag.Proper;
  if (tag & CLOSED) return tag;
  const next = tokens[i + 1];
  if (SAID_FORMS.has(token.lower) && tag & Tag.Past && next?.capital)
    return tag & (Tag.Past | Tag.Participle);
  if (!(tag & (Tag.Noun | ANY_VERB)) && i + 1 < to && SAID_FORMS.has(next?.lower ?? "")) return Tag.Proper;
  if (tag & Tag.Proper) return tag & ANY_VERB ? tag : Tag.Proper;
  if (i + 1 < to && next?.kind === "word" && next.capital && !(tag & (Tag.Ing | Tag.Adverb)))
    return Tag.Proper | Tag.Noun;
  return isUnlisted(token.lower) ? Tag.Proper | Tag.Noun : tag;
}
var LEADS_TO_NOUN = new Set(
  "according due thanks prior next close referring refers referred refer pointing pointed points point alluded owing contrary relative similar related linked".split(
    " "
  )
);
var AS_NOUNS = /^(?:hundreds|thousands|millions|billions|dozens)$/;
var NOMINAL_READING = Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Plural;
var NOUN_BEFORE = Tag.Noun | Tag.Proper | Tag.Pronoun;
function inContext(tag, previous, tokens, i, to, previousIndex, finite) {
  const token = tokens[i];
  if (token.lower === "'s") return possessiveOrVerb(tokens, i, to, previous);
  if (token.lower === "that" || token.lower === "who" || token.lower === "which") return tag;
  if (token.lower === "to" && i > 0 && LEADS_TO_NOUN.has(tokens[i - 1].lower))
    return Tag.Preposition;
  if (token.lower === "one" && isCounted(tokens[i + 1])) return Tag.Number;
  if (token.lower === "her") return nounFollows(tokens, i, to) ? Tag.Determiner : Tag.Pronoun;
  if (!(tag & ANY_VERB) || tag & (Tag.Be | Tag.Have | Tag.Do)) return tag;
  const others = tag & ~ANY_VERB;
  const nominal = others & NOMINAL_READING;
  if (previous & Tag.To && !(previous & Tag.Noun)) return tag & Tag.Base ? Tag.Base : nominal || tag;
  if (previous & (Tag.Modal | Tag.Do)) return tag & Tag.Base ? Tag.Base : tag;
  if (previous & Tag.Be) {
    const verb = tag & (Tag.Participle | Tag.Ing);
    return verb ? verb | others & Tag.Adjective : nominal || tag;
  }
  if (previous & Tag.Have) {
    const verb = tag & Tag.Participle;
    return verb || tag & (Tag.Past | Tag.Base | Tag.Present) && nominal || tag;
  }
  if (tokens[previousIndex]?.lower === "who" && tag & (Tag.Present | Tag.Past))
    return tag & (Tag.Present | Tag.Past);
  if (previous & Tag.Question && !nominal && tag & Tag.Past) return Tag.Past;
  if (previous & Tag.Determiner && !(previous & Tag.Pronoun)) {
    const alone = finiteAfterDemonstrative(tokens[previousIndex]) & tag;
    if (alone && !nounFollows(tokens, i, to)) return alone;
    if (nominal) return nominal | tag & (Tag.Participle | Tag.Ing);
    return tag & (Tag.Participle | Tag.Ing) ? tag & (Tag.Participle | Tag.Ing) : Tag.Noun;
  }
  if (AS_NOUNS.test(tokens[previousIndex]?.lower ?? ""))
    return afterNoun(tag, previous, tokens, i, to, finite);
  if (previous & (Tag.Adjective | Tag.Possessive | Tag.Number) && !(previous & (NOUN_BEFORE | ANY_VERB)) && nominal)
    return nominal | tag & Tag.Participle;
  if (previous & Tag.Preposition && !(previous & Tag.Subordinator)) {
    const kept = nominal | tag & (Tag.Ing | Tag.Participle);
    return kept || tag;
  }
  if (previous & Tag.Pronoun)
    return verbAfterSubject(tag, finite && !isSubjectPronoun(tokens[previousIndex]));
  if (previous & (Tag.Noun | Tag.Proper)) return afterNoun(tag, previous, tokens, i, to, finite);
  if (previous & ANY_VERB && nominal && !finite) return nominal | tag & Tag.Ing;
  if (tag & (Tag.Past | Tag.Participle) && !(nominal & ~Tag.Adjective) && nominal && articleFollows(tokens, i, to))
    return tag & ~Tag.Adjective;
  if (previous === 0 && nominal && tag & (Tag.Base | Tag.Present) && !objectFollows(tokens, i, to))
    return nominal;
  return tag;
}
function isCounted(next) {
  if (next?.kind !== "word") return false;
  const tag = possibleTags(next.lower);
  return next.capital || (tag & (Tag.Noun | Tag.Adjective)) !== 0 && !(tag & (Tag.Past | Tag.Present));
}
function possessiveOrVerb(tokens, i, to, previous) {
  if (previous & Tag.Pronoun || previous & (Tag.Question | Tag.Subordinator)) return Tag.Be;
  const next = tokens[i + 1];
  if (i + 1 >= to || !next || next.kind === "mark" || next.capital) return Tag.Possessive;
  if (next.lower === "most" || next.lower === "own" || next.lower === "least") return Tag.Possessive;
  const following = possibleTags(next.lower);
  return following & (Tag.Determiner | Tag.Preposition | Tag.Not) && !(following & Tag.Noun) ? Tag.Be : Tag.Possessive;
}
function finiteAfterDemonstrative(token) {
  const word = token?.lower ?? "";
  if (/^(?:this|that|each|another|none)$/.test(word)) return Tag.Present | Tag.Past;
  return /^(?:these|those|all|some|many|most|few|several|both|half)$/.test(word) ? Tag.Past : 0;
}
function nounFollows(tokens, i, to) {
  const next = tokens[i + 1];
  if (i + 1 >= to || !next || next.kind === "mark") return false;
  if (next.kind === "number") return true;
  const tag = possibleTags(next.lower);
  return (tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) !== 0 || next.capital && next.kind === "word";
}
function objectFollows(tokens, i, to) {
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return false;
  if (next.kind === "mark")
    return next.text === "\u201C" || next.text === '"' || next.text === "\u2018" || next.text === "$";
  if (next.kind === "number") return true;
  if (next.capital) return true;
  const tag = possibleTags(next.lower);
  if (next.lower === "of") return false;
  return (tag & (Tag.Determiner | Tag.Pronoun | Tag.To | Tag.Subordinator | Tag.Adverb | Tag.Preposition)) !== 0;
}
function articleFollows(tokens, i, to) {
  const next = tokens[i + 1];
  return i + 1 < to && next !== void 0 && (possibleTags(next.lower) & (Tag.Determiner | Tag.Pronoun)) !== 0 && next.lower !== "that";
}
var prepositionFollows = (tokens, i, to) => {
  const next = tokens[i + 1];
  return i + 1 < to && next !== void 0 && (possibleTags(next.lower) & Tag.Preposition) !== 0;
};
var endsSentence = (tokens, i, to) => i + 1 >= to || /^[.!?]$/.test(tokens[i + 1].text);
function verbComesLater(tokens, from, to) {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (/^(?:that|who|which|because|if|when|while|[“";:])$/.test(token.lower)) return false;
    if (token.text === "," && /^(?:and|but|or)$/.test(tokens[i + 1]?.lower ?? "")) return false;
    const tag = possibleTags(token.lower);
    if (tag & (Tag.Modal | Tag.Be | Tag.Have | Tag.Do) && !(tag & Tag.Possessive)) return true;
    if (tag & Tag.Past && !(tag & Tag.Participle)) return true;
  }
  return false;
}
var isSubjectPronoun = (token) => token !== void 0 && /^(?:he|she|they|we|i)$/.test(token.lower);
function verbAfterSubject(tag, settled) {
  const verb = tag & (Tag.Present | Tag.Past | Tag.Base);
  if (verb && !settled) return verb;
  return tag;
}
function isInsidePhrase(tokens, i) {
  for (let k = i - 1; k > i - 4 && k > 0; k--)
    if (/^an?$/.test(tokens[k].lower))
      return (possibleTags(tokens[k - 1].lower) & Tag.Preposition) !== 0;
  return false;
}
var isJoinedName = (tokens, i) => tokens[i]?.capital === true && tokens[i - 1]?.lower === "and" && tokens[i - 2]?.capital === true;
var STANDS_BY = /^(?:stood|came|went|passed|got|sat|stopped|dropped|swung|lived|died|abided|swore)$/;
function afterNoun(tag, previous, tokens, i, to, finite) {
  const nominal = tag & NOMINAL_READING;
  if (tag & (Tag.Past | Tag.Participle)) {
    if (tokens[i + 1]?.lower === "by" && !STANDS_BY.test(tokens[i].lower)) return Tag.Participle;
    if (!finite && tag & Tag.Past) return Tag.Past | tag & Tag.Base;
    return tag & (Tag.Participle | Tag.Past);
  }
  if (tag & Tag.Ing) return nominal & Tag.Noun ? Tag.Ing | Tag.Noun : Tag.Ing;
  if (!nominal)
    return tag & Tag.Base && !(previous & Tag.Plural) && isInsidePhrase(tokens, i) ? Tag.Noun : tag;
  const verb = tag & Tag.Present || (previous & Tag.Plural && !(previous & Tag.Present) || isJoinedName(tokens, i - 1) ? tag & Tag.Base : 0);
  if (verb && endsSentence(tokens, i, to) && CUE_FORMS.has(tokens[i].lower)) return verb | nominal;
  if (verb && (finite ? articleFollows(tokens, i, to) : objectFollows(tokens, i, to))) {
    return prepositionFollows(tokens, i, to) && verbComesLater(tokens, i + 1, to) ? nominal : verb;
  }
  return nominal;
}

// src/document/token.ts
var CLITIC = "[\u2019'](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?![\\p{L}\\p{N}])";
var TOKEN = new RegExp(
  [
    "(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])",
    "\\p{N}+(?:[.,:](?=\\p{N})\\p{N}+)*[\\p{L}\\p{M}]*(?:[-\u2010\u2011](?=\\p{L})[\\p{L}\\p{M}]+)*",
    CLITIC,
    `[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:(?:[-\u2010\u2011](?=[\\p{L}\\p{N}])|(?!${CLITIC})[\u2019'](?=\\p{L})|[&.](?=\\p{L}))[\\p{L}\\p{M}\\p{N}]+)*`,
    "\\S"
  ].join("|"),
  "gu"
);
var FIRST_DIGIT = /^\p{N}/u;
var FIRST_LETTER = /^[\p{L}\p{M}]/u;
var FIRST_UPPER = /^\p{Lu}/u;
var INITIAL = /^\p{Lu}$/u;
var PARTY_AND_STATE = /^[A-Z]-[A-Z]/;
function ownsStop(word, after) {
  if (INITIAL.test(word)) return word !== "I" && /^[ \u00A0]+\p{Lu}/u.test(after);
  if (LEADING_ABBREVIATIONS.has(word)) return /^[ \u00A0]+[\p{L}\p{N}“"‘'(]/u.test(after);
  if (NUMBER_ABBREVIATIONS.has(word)) return /^[ \u00A0]*\p{N}/u.test(after);
  return FINAL_ABBREVIATIONS.has(PARTY_AND_STATE.test(word) ? word.slice(2) : word);
}
function formOf(text) {
  const kind = FIRST_LETTER.test(text) ? "word" : FIRST_DIGIT.test(text) ? "number" : "mark";
  return {
    text,
    lower: text.toLowerCase().replace(/[’‘]/g, "'"),
    kind: kind === "mark" && text.length > 1 && FIRST_LETTER.test(text.slice(1)) ? "word" : kind,
    capital: FIRST_UPPER.test(text)
  };
}
function tokenize(text) {
  const forms = /* @__PURE__ */ new Map();
  const known2 = (letters) => {
    let form = forms.get(letters);
    if (form === void 0) {
      form = formOf(letters);
      forms.set(letters, form);
    }
    return form;
  };
  const tokens = [];
  let previousEnd = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    let form = known2(match[0]);
    const stop = start + form.text.length;
    if (text[stop] === "." && text[stop + 1] !== "." && FIRST_LETTER.test(form.text) && ownsStop(form.text, text.slice(stop + 1, stop + 4))) {
      form = known2(`${form.text}.`);
      TOKEN.lastIndex = stop + 1;
    }
    const end = start + form.text.length;
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: form.text,
      lower: form.lower,
      kind: form.kind,
      spaced: start !== previousEnd,
      capital: form.capital
    });
    previousEnd = end;
  }
  return tokens;
}

// src/document/document.ts
function createDocument(text) {
  const tokens = tokenize(text);
  const sentences = [];
  const paragraphs = [];
  const owner = new Uint32Array(tokens.length);
  let next = 0;
  for (const range of findParagraphs(text)) {
    const firstToken = next;
    while (next < tokens.length && tokens[next].start < range.end) next++;
    if (next === firstToken) continue;
    const firstSentence = sentences.length;
    const starts = sentenceStarts(tokens, firstToken, next);
    starts.forEach((start, k) => {
      const end = starts[k + 1] ?? next;
      owner.fill(sentences.length, start, end);
      sentences.push({
        index: sentences.length,
        paragraph: paragraphs.length,
        firstToken: start,
        endToken: end,
        start: tokens[start].start,
        end: tokens[end - 1].end
      });
    });
    paragraphs.push({
      index: paragraphs.length,
      ...range,
      firstSentence,
      endSentence: sentences.length,
      firstToken,
      endToken: next
    });
  }
  const tags = new Uint32Array(tokens.length);
  const tagged = new Uint8Array(sentences.length);
  let lines = null;
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    tag(token) {
      const index = owner[token] ?? 0;
      const sentence = sentences[index];
      if (sentence && !tagged[index]) {
        tagSentence(tokens, sentence.firstToken, sentence.endToken, tags);
        tagged[index] = 1;
      }
      return tags[token] ?? 0;
    },
    sentenceOf: (token) => owner[token] ?? 0,
    tokenAt: (offset) => tokenAt(tokens, offset),
    positionAt(offset) {
      lines ??= lineStarts(text);
      return positionAt(lines, offset);
    }
  };
}
function tokenAt(tokens, offset) {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/document/span.ts
var spanOf = (text, range) => ({
  start: range.start,
  end: range.end,
  text: text.slice(range.start, range.end)
});
var overlaps = (a, b) => a.start < b.end && b.start < a.end;
var contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
export {
  ANY_VERB,
  AUXILIARY,
  FINITE,
  NOMINAL,
  Tag,
  VERBAL,
  contains,
  createDocument,
  isUnlisted,
  overlaps,
  possibleTags,
  spanOf,
  wordTags
};
