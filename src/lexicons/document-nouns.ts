/** What is written or measured and can say something: 'the report found', 'the poll showed'. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'account accounts submission submissions remarks speech report reports poll polls survey surveys study studies research lawsuit lawsuits suit complaint complaints ' +
    'indictment affidavit filing filings petition brief motion ruling rulings judgment judgement verdict order ' +
    'opinion opinions decision warrant summons statement statements release communique communiqué memo memos ' +
    'memorandum letter letters note notes email emails e-mail e-mails message messages text texts tweet tweets post ' +
    'posts article articles story stories editorial editorials column headline headlines book books biography ' +
    'memoir paper papers document documents record records file files data figures statistics numbers results ' +
    'findings analysis analyses assessment assessments estimate estimates forecast forecasts projection ' +
    'projections index census audit audits review reviews testimony transcript ' +
    'transcripts log logs law laws rule rules bill legislation regulation regulations guidelines guidance policy ' +
    'constitution treaty agreement contract manifesto platform plan proposal resolution amendment ad ads ' +
    'advertisement advertisements commercial video videos footage film documentary song sign signs placard ' +
    'placards banner banners poster posters website page blog profile summary evidence tests test scan sources ' +
    'precedent precedents theory model models map chart graphic list tally count schedule notice bulletin ' +
    'dispatch intelligence caption slogan lyrics scripture dossier leaflet flyer pamphlet announcement'
  )
    .split(/\s+/)
    .filter((word) => word !== 'sources'),
);

/** What tells something without an article: 'polling suggests', 'media reported'. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  'polling media press paperwork audio coverage science medicine imagery reporting industry labor labour business work'.split(
    ' ',
  ),
);
