/**
 * Written by scripts/verbs.js from WordNet 3.1; change that, not this.
 */

/** Verbs, and no other part of speech. */
export const VERBS_ONLY: readonly string[] = (
  'aah abacinate abase abash abate abbreviate abdicate abduce aberrate abhor abjure ablactate ablate abnegate ' +
  'abominate abrade abrase abreact abridge abrogate abscise absquatulate abstain abut aby abye accede accentuate ' +
  'acclimatise acclimatize accouter accoutre accredit accrete acculturate accumulate accurse acerbate acetify ' +
  'acetylate acetylise acetylize achromatise achromatize acidify acidulate acquaint acquit actualise actualize ' +
  'actuate addle adduce adhere adjoin adjudge adjudicate adjure admeasure administrate admire admix admonish ' +
  'adolesce adore adulate adumbrate advect advertize advise aerate aerify aerosolise aerosolize aestivate ' +
  'affiance affirm afflict afforest affranchise agenise agenize aggrade aggrandise aggrandize aggravate aggress ' +
  'aggrieve aggroup agitate agnise agnize agonise airfreight airt alchemise alchemize alcoholise alcoholize ' +
  'alienate aline alkalify alkalinise alkalinize alkalise alkalize allay allegorise allegorize alleviate ' +
  'alliterate allocate alphabetise alphabetize altercate aluminise aluminize amass ambulate ameliorate amend ' +
  'amerce americanise americanize ammoniate ammonify amortise amortize amplify amputate anaesthetise anaesthetize ' +
  'anagrammatise anagrammatize analogise analogize analyze anastomose anathematise anathematize anathemise ' +
  'anathemize anatomise anatomize ancylose anele anesthetise anesthetize anglicise anglicize animadvert animalise ' +
  'animalize animise animize ankylose annihilate annotate annunciate anodise anodize anoint antagonise antagonize ' +
  'antecede antedate anthologise anthologize anthropomorphise anthropomorphize antiquate antisepticize aphorise ' +
  'aphorize apologise apologize apostatise apostatize apostrophise apostrophize apotheose apotheosise apotheosize ' +
  'appal appall append apperceive appertain applaud apportion appose apprehend apprise apprize approbate ' +
  'arbitrate arborise arborize archaise archaize argufy aromatise aromatize arraign arrogate arterialise ' +
  'arterialize ascend ascertain ascribe asperse asphyxiate assassinate asseverate assibilate assimilate assoil ' +
  'assonate assort assuage astringe astrogate atomise atomize atone attaint attemper attend attitudinise ' +
  'attitudinize attorn attune aurify auscultate auspicate authenticate authorise automatise automatize autotomise ' +
  'autotomize avenge aver avianise avianize aviate avouch avow avulse awaken backbite backcross backdate ' +
  'backpedal backscatter backslap backslide backtrack bacterise bacterize badmouth balkanise balkanize ballyrag ' +
  'bamboozle banish baptise baptize barbarise barbarize barde barnstorm baronetise baronetize barricado basify ' +
  'bask bastardise bastardize bate batfowl bawl beatify beautify becalm bechance becharm beckon becloud bedamn ' +
  'bedaub bedaze bedazzle bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool ' +
  'befoul befuddle beget begild begrime begrudge behoove behove bejewel belabor belabour beleaguer belie ' +
  'bellylaugh bemire bemoan bemock bemuse benday benefact beneficiate benficiate benight benumb beplaster berate ' +
  'bereave beseech beseem beset beshrew besiege besmear besmirch besot bespangle bespatter bespeak bespeckle ' +
  'bespot besprinkle bestialise bestialize bestir bestrew bestride bethink betide betoken betroth bewail ' +
  'bewhisker bewray bilk biodegrade birdwatch birl birle bisect bituminise bituminize blab blacken blacklead ' +
  'blanch blandish blaspheme blat blench blindside blither bloviate blub bode bodge bodypaint bollix bollocks ' +
  'bolshevise bolshevize bombilate bombinate bonderise bonderize bonk bootlick botanise botanize bottlefeed ' +
  'bourgeon bouse bowdlerise bowdlerize bowse brabble brainwash braise brandmark brattle braze breathalyse ' +
  'breathalyze brecciate brisken broider bromate brominate browbeat bruit brutalise brutalize bulldoze bullyrag ' +
  'bumble burble burgeon burglarise burglarize burgle bushwhack busk buttweld butylate cachinnate cackel cadge ' +
  'cajole calcify calcine calibrate calligraph calumniate calve camphorate canalise canalize cannibalise ' +
  'cannibalize cannulate cannulise cannulize canonise canonize canoodle cantillate canulate capacitate capitalise ' +
  'capitalize capitulate caponise caponize capsize capsulise capsulize caracole caramelise caramelize carbonise ' +
  'carbonize carboxylate carburet carburise carburize carjack cark carnalise carnalize carnify caseate castigate ' +
  'catabolise catabolize catalyse catalyze catechise catechize categorise categorize catenate cathect catheterise ' +
  'catheterize catholicise catholicize cauterise cauterize cavort cede cense centralise centrifugate cerebrate ' +
  'chaffer channelise channelize characterise characterize chasten chastise cheapen checkrow cheerlead chemisorb ' +
  'chevvy chevy chickenfight chide childproof chirk chiromance chirr chitter chivvy chivy chlorinate chondrify ' +
  'choreograph chouse christen christianise christianize chronologise chronologize chuff churr cicatrise ' +
  'cicatrize cinematise cinematize circularise circularize circulate circumambulate circumcise circumfuse ' +
  'circumnavigate circumscribe circumstantiate circumvallate circumvolute circumvolve citify civilise civilize ' +
  'clapperclaw clarify classicise classicize claver cleave clitter clomp clothe cloy coact coapt coarsen ' +
  'cocainise cocainize coconspire coddle codify coeducate coggle cogitate cognise cognize cohere coiffe coinsure ' +
  'coldcock coldwork collaborate collate collateralize collectivise collectivize colligate collimate collocate ' +
  'collogue colly colonise colonize colorise colorize colourise colourize commandeer commemorate commend ' +
  'commentate commercialise commercialize comminate commingle comminute commiserate commix commove communalise ' +
  'communalize communise communize commutate compart compartmentalise compartmentalize compensate complect ' +
  'complexify complot comport comprehend comprise compute computerise computerize concatenate concede concenter ' +
  'concentre conceptualise conceptualize concertise concertize conciliate concoct concretise concretize concuss ' +
  'condescend condole conduce confabulate confer confine conflagrate conflate confound confute congeal congest ' +
  'conglobate conglobe conglutinate congratulate congregate conjoin conn connect connive consign consociate ' +
  'consonate constellate consternate constipate constitutionalise constitutionalize constrict constringe construe ' +
  'consubstantiate containerise containerize contaminate contemn contemplate contemporise contemporize contend ' +
  'contort contradict contradistinguish contraindicate contravene contrive controvert contuse convalesce convect ' +
  'conventionalise conventionalize convoke convolve convulse cooccur cooperate copolymerise copolymerize copulate ' +
  'copyedit copyread coquet coronate corrade corroborate corrugate coruscate cosign cosponsor cosset counteract ' +
  'counterchallenge counterchange counterpose counterstrike countervail covet cower cozen cram cranch craunch ' +
  'cremate crenelate crenellate creolize crepitate criminalise criminalize criminate cringe crispen criticise ' +
  'criticize cronk croon crossruff crucify crump crumple crystalise crystalize crystallise crystallize culminate ' +
  'cumber cumulate curdle customise cutinize cybernate dabble dally dandify dandle dangle datemark dawdle ' +
  'deaccession deactivate deaden deaerate deaminate deaminize debar debase debone debouch decaffeinate decalcify ' +
  'decamp decant decapitate decarbonate decarbonise decarbonize decarboxylate decarburise decarburize decelerate ' +
  'decentralise decerebrate decertify dechlorinate decimalise decimalize declaim declassify declaw declutch ' +
  'decoct decoke decollate decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize ' +
  'decompress deconcentrate deconsecrate deconstruct decontaminate decontrol decorticate decrepitate ' +
  'decriminalise decriminalize dedifferentiate deduce deem defalcate defame defang defat defecate defeminise ' +
  'defeminize defend defenestrate defervesce defibrillate defibrinate deflagrate deflate deflect deflower defog ' +
  'deforest defray defrock defrost degauss deglaze deglycerolise deglycerolize degrease degust dehisce dehorn ' +
  'dehumanise dehumanize dehumidify dehydrate dehydrogenate deice deify deign deionize deject delete delimitate ' +
  'deliquesce delist delocalize delouse delude delve demagnetise demagnetize demarcate demasculinise ' +
  'demasculinize dematerialise dematerialize demilitarise demilitarize demineralise demineralize demist demob ' +
  'demobilise demobilize democratise democratize demodulate demonetise demonetize demonise demonize demonstrate ' +
  'demoralise demote demulsify demyelinate demystify demythologise demythologize denationalise denationalize ' +
  'denaturalise denaturalize denature denazify denigrate denitrify denominate denude deodorise deodorize ' +
  'deodourise deoxidise deoxidize deoxygenate depend depersonalise depersonalize depilate deplane deplete ' +
  'deplumate deplume depolarise depolarize depone depopulate depose deprave deprecate depreciate depressurise ' +
  'depressurize deprive depute deputise deputize deracinate derate derecognise derecognize deregulate ' +
  'derequisition derestrict deride derogate desacralize desalinate desalinise desalinize desalt descale descend ' +
  'describe descry desecrate desegregate desensitise desensitize desex desexualise desexualize desorb despise ' +
  'despoil despond desquamate destabilise destabilize destain destalinise destalinize destine destress destroy ' +
  'destruct desulfurize desulphurize desynchronise desynchronize detain detect deter deterge deteriorate detest ' +
  'dethaw dethrone detick detonate detoxicate detoxify detract detrain detransitivise detransitivize detribalise ' +
  'detribalize detusk devaluate devalue devein devilise devilize devitalise devitalize devitrify devoice devour ' +
  'diabolise diabolize diagonalise diagonalize dialyse dialyze diazotize dichotomise dichotomize dicker didder ' +
  'diddle differentiate diffract digitalise digitalize digitise digitize digress dilapidate dilate dillydally ' +
  'diphthongise diphthongize disabuse disaccord disaffect disafforest disagree disallow disambiguate disappear ' +
  'disapprove disarrange disarticulate disassemble disassociate disavow disbar disbelieve disbud disburden ' +
  'discase discerp discolor discolorise discolorize discolour discolourise discombobulate discomfit discommode ' +
  'discompose disconcert discontinue discountenance disembark disembarrass disembody disembowel disembroil ' +
  'disenable disenchant disencumber disenfranchise disengage disentangle disestablish disfigure disforest ' +
  'disfranchise disgorge disharmonize dishevel disincarnate disincline disinfect disinfest disinherit ' +
  'disintegrate disinter disinvest disinvolve disjoin dislocate dismember dismiss disobey disoblige disorganise ' +
  'disorganize disorient disorientate disown disparage dispel dispirit displume disport dispossess dispread ' +
  'disqualify disrobe diss dissatisfy dissect dissemble disseminate dissertate dissever dissimilate dissimulate ' +
  'dissipate dissociate dissonate distend distrain distribute disunify disunite divagate divaricate diversify ' +
  'dizen doff dogmatise dogmatize domesticate domesticise domesticize domiciliate dominate domineer donate doss ' +
  'dote douse downplay downsize draggle dramatise dramatize drench dropforge drub dulcify dulcorate dumbfound ' +
  'dynamise dynamize eavesdrop ebonise ebonize economise economize editorialise editorialize educe edulcorate eff ' +
  'efface effectuate effeminise effeminize effervesce effloresce effuse egest egotrip eject electioneer ' +
  'electrocute elegise elegize elevate elide eliminate elocute elope elute emanate emancipate embank embattle ' +
  'embed embellish embezzle embitter emblazon embolden emboss embower embrangle embrittle embrocate embrown emend ' +
  'emigrate emit emote empale empanel empathise empathize emphasise emplace emplane empurple emulate emulsify ' +
  'enamor enamour encamp encapsulate encase enchain encipher enclothe encode encompass encrimson encrust endue ' +
  'energise enervate enfeeble enfeoff enfold enfranchise engild englut engorge engraft engross enjoin enkindle ' +
  'enlace enlighten enmesh ennoble enounce enplane enrage enrapture enrobe ensconce enshrine enshroud ensile ' +
  'ensky enslave ensnare ensnarl entangle entertain enthrall enthrone enthuse entitle entomb entrap entreat ' +
  'entwine enucleate enumerate enunciate envenom environ enwrap epilate epitomise epitomize equalise equalize ' +
  'equate equilibrate equilibrise equilibrize equivocate eradicate erode eroticize err eruct escalate espy ' +
  'esterify estivate estrange eternalise eternalize eternise eternize etherealize etherialise etherify etherise ' +
  'etherize etymologise etymologize eulogise eulogize euphemise euphemize europeanise europeanize evacuate evade ' +
  'evanesce evangelise evangelize evaporate eventuate evict evince exacerbate excavate except excogitate ' +
  'excommunicate excoriate excrete excruciate exculpate execrate execute exemplify exenterate exfiltrate ' +
  'exfoliate exonerate exorcise exorcize expatiate expectorate expend expiate explicate exposit expostulate ' +
  'expound expropriate expurgate exsert exsiccate extemporise extemporize extenuate exteriorise exteriorize ' +
  'exterminate externalise externalize extirpate extort extradite extrapolate extravasate extricate extrude ' +
  'exuberate exult exuviate fabricate facilitate factorise factorize falsify familiarise familiarize famish ' +
  'fancify fantasise fantasize faze fecundate federalise federalize feign felicitate fellate feminise feminize ' +
  'fertilise fertilize festinate fetishize feudalize fibrillate fictionalise fictionalize filch filiate finagle ' +
  'finalise finalize finedraw fingerspell fishtail fixate flabbergast flambe flay fledge flense flitter ' +
  'flocculate flog flout fluctuate flummox flump fluoresce fluoridate fluoridise fluoridize flyfish focalise ' +
  'focalize foist foment fondle footle footslog forebode foredate foredoom forefend foregather foreknow ' +
  'foreordain foreshorten foreshow forestall foreswear foretell forfend forgather forgo formalise formalize ' +
  'formicate formularise formularize formulate fornicate forswear fortify fossilise fossilize fractionate ' +
  'fragmentise fragmentize frap fraternise fraternize freeload frenchify fress frivol frizzle frogmarch fructify ' +
  'fumigate furbish furcate furl fustigate gainsay gallivant galumph galvanise galvanize garble gasify gawp ' +
  'gazump gelatinise gelatinize geld generalise generalize gentrify genuflect germinate gestate gesticulate ' +
  'ghettoise ghettoize ghostwrite gird glaciate gladden glamorise glamorize glamourise glamourize globalise ' +
  'globalize glom glorify glug gluttonise gluttonize glycerolise glycerolize gnash gnaw goggle goldplate ' +
  'goofproof gormandise gormandize gourmandize gradate granulate gravitate groak grok grovel gruntle guggle ' +
  'guttle guzzle gybe gyrate habilitate habituate haemagglutinate hallow hallucinate halve handbuild handcolor ' +
  'handcolour handwash handwrite harden hark harken harmonise harmonize harry harshen hasten headbutt headquarter ' +
  'hearken hearten hedgehop hemagglutinate hesitate hew hibernate hie higgle hightail hitchhike hobnob homogenise ' +
  'homogenize homologise homologize hoodwink hopple hornswoggle horripilate hospitalise hospitalize housebreak ' +
  'houseclean housekeep hover humanise humanize humidify humify hurtle hybridise hybridize hydrogenate hydrolise ' +
  'hydrolize hydrolyse hydrolyze hygienise hygienize hyperbolise hyperbolize hyperextend hyperventilate hyphenate ' +
  'hypnotise hypnotize hypophysectomise hypophysectomize hypostatise hypostatize hypothecate hypothesise ' +
  'hypothesize idealise idealize ideate identify idolise idolize ignite illegalise illegalize illume illumine ' +
  'imbed imbibe imbrue imitate immaterialise immaterialize immigrate immingle immix immobilise immobilize ' +
  'immolate immortalise immortalize immunise immunize immure impair impanel impeach impede impel impend ' +
  'impersonate implicate implore importune impound imprecate impregnate improvise improvize impugn impute ' +
  'inactivate inaugurate incandesce incapacitate incarcerate incarnadine incase incinerate incise inclose ' +
  'incommode incriminate incrust incubate inculcate inculpate incur indemnify indict indispose indite ' +
  'individualise individualize individuate indoctrinate indorse induce induct indue industrialise industrialize ' +
  'indwell infatuate infer infiltrate inflame inflect inflict infract infringe infuscate ingeminate ingraft ' +
  'ingrain ingratiate ingurgitate inhere inherit inhume initialise initialize inject inmarry innervate inoculate ' +
  'inosculate inscribe inseminate insinuate insolate inspan inspirit inspissate instal instantiate instigate ' +
  'instill institutionalise institutionalize instrumentate insufflate insulate inter interbreed intercalate ' +
  'intercede intercommunicate interconnect interdepend interfere interiorise interiorize interject interlace ' +
  'interlard interleave interlink interlope intermarry intermingle intermit intermix internalise internalize ' +
  'internationalise internationalize interpellate interpenetrate interpolate interpose interrelate interrogate ' +
  'intersect intersperse interstratify intertwine intervene interweave intonate intone intransitivise ' +
  'intransitivize intrench intromit introspect intrust intubate intuit intumesce intussuscept inunct inure ' +
  'invaginate invalidate inveigh inveigle investigate invigilate inweave iodinate iodise iodize ionate ionise ' +
  'ionize iridesce irradiate irrigate irrupt islamise islamize isomerise isomerize italicise italicize itemise ' +
  'itemize iterate itinerate jactitate jampack jaywalk jell jellify jeopardise jeopardize jettison jollify josh ' +
  'jubilate judder junketeer keratinise keratinize kibbitz kibitz kibosh kindle knap labialise labialize lade ' +
  'laicise laicize lallygag lambast lambaste lapidate lapidify larn larrup lateralize latinise latinize laud lave ' +
  'laze legalise legalize legislate legitimatise legitimatize legitimise legitimize lenify levitate lexicalise ' +
  'lexicalize liaise liberalise liberalize liberate librate lifehack ligate lignify liken limn linearise ' +
  'linearize lionise lionize lipread liquidise liquidize liquify literalise literalize litigate loathe localise ' +
  'localize locate locomote logroll loiter loll lollop lollygag lop louden lour lowball lubricate lucubrate ' +
  'luminesce lustrate luxate luxuriate lynch lyophilise lyophilize lysogenize macadamise macadamize macerate ' +
  'machicolate machinate magnetise magnetize magnify mainline malinger malnourish maltreat malversate manducate ' +
  'manhandle manipulate manoeuver manumit marbleise marbleize marginalise marginalize marinate martyrise ' +
  'martyrize masculinise masculinize masticate masturbate materialise materialize maturate maunder maximise ' +
  'maximize mechanise mechanize meddle medicate melanise melanize meliorate melodise melodize memorialise ' +
  'memorialize memorise memorize menstruate mensurate mercerise mercerize mesmerise metabolise metabolize ' +
  'metalize metallize metamorphose metastasise metastasize metricate metricise metricize metrify mewl microcopy ' +
  'micturate migrate militarise militarize militate mineralize miniate miniaturise miniaturize minify minimise ' +
  'minimize misaddress misadvise misalign misally misapply misapprehend misappropriate misbehave misbelieve ' +
  'miscalculate miscall miscarry miscast miscegenate misconceive misconstrue miscreate misdate misdeliver ' +
  'misdemean misdirect misdo misestimate misfunction misgauge misgive misgovern misguide mishandle misidentify ' +
  'misinform misinterpret misjudge mislay mislead mismanage mismarry mismate misname misperceive mispronounce ' +
  'misread misremember misrepresent misspeak misspell misspend misstate mistime mistranslate mistreat ' +
  'misunderstand mobilise mobilize modernise modernize modulate moil moisten moisturise moisturize molder mollify ' +
  'monetise monetize mongrelise mongrelize monish monologuise monologuize monopolise monopolize monumentalise ' +
  'monumentalize moralise moralize morph mortify mosey mosh motorise motorize moulder muckrake mudwrestle mummify ' +
  'mussitate mutate mutilate mythicise mythicize mythologise mythologize nab namedrop narcotise narcotize narrate ' +
  'nasale nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate nazify neaten ' +
  'necessitate necrose negate negociate netmail neutralise neutralize nictate nictitate niggle nitpick nitrify ' +
  'nitrogenise nitrogenize nobble nock nominate nonplus normalise normalize notarise notarize notate notify ' +
  'novate novelise novelize nullify nutate nutrify nuzzle obfuscate objectify objurgate oblige obnubilate ' +
  'obsolesce obstipate obstruct obtrude obtund obturate obviate occidentalise occidentalize occlude odorize ' +
  'odourise officialise officialize officiate offload offsaddle ogle ooh opacify opalesce opalise opalize oppugn ' +
  'opsonize optimise optimize orate orchestrate ordain orientalise orientalize orientate originate oscillate ' +
  'osculate ossify ostentate ostracise ostracize oust outbalance outbid outbrave outcall outclass outdistance ' +
  'outdo outdraw outface outfight outflank outfox outgeneral outguess outlast outlive outmaneuver outmanoeuvre ' +
  'outmarch outmatch outmode outperform outplay outpoint outrange outrank outride outrival outroar outrun outsail ' +
  'outscore outsell outshine outshout outsmart outsource outspan outstare outstay outstrip outvie outvote outwear ' +
  'outweigh outwit ovenbake overachieve overact overawe overbalance overbear overboil overcapitalise ' +
  'overcapitalize overclothe overcloud overcompensate overcook overcrop overcrowd overcultivate overdo overdose ' +
  'overdramatise overdramatize overdraw overdress overeat overemphasise overemphasize overexert overexploit ' +
  'overexpose overextend overfatigue overfeed overfill overfly overgeneralise overgeneralize overgorge overgrow ' +
  'overhear overheat overindulge overjoy overleap overlie overmaster overpay overplay overpopulate overpraise ' +
  'overprice overproduce overprotect overrate overreach overreact overrefine overrule oversew oversimplify ' +
  'oversleep overspecialise overspecialize overspend overspread overstate overstay overstep overstock overstress ' +
  'overstretch overstuff overtake overtax overtire overtop overtrump overvalue overweary overwinter overwrite ' +
  'oxidate oxidise oxidize oxygenate oxygenise oxygenize ozonise ozonize pacify paganise paganize paginate ' +
  'palatalise palatalize palliate palpate palpitate palter parallelize paralyze parboil parch pare parse partake ' +
  'particularise particularize pasteurise pasteurize patinate patinise patinize patronise patronize pauperise ' +
  'pauperize peculate peddle penalise penalize penetrate peptise peptize perambulate percuss peregrinate ' +
  'perennate perfuse perjure permute perorate perpetrate perpetuate persecute perseverate personalise personalize ' +
  'personate personify perspire pertain perturb peruse pervaporate pester petrify pettifog philander philosophise ' +
  'philosophize phlebotomise phlebotomize phonate phosphoresce photosensitise photosensitize pilfer pinkify ' +
  'placate plagiarise plagiarize plasticise plasticize plastinate platinize platitudinize playact pleach plicate ' +
  'pluralise pluralize podcast poetise poetize polarise polarize polemicise polemicize polemise polemize ' +
  'politicise politicize politick pollenate pollinate polychromise polychromize polymerise polymerize ponder ' +
  'popularise popularize populate porcelainize portend postdate postpone postpose potentiate powderise powderize ' +
  'powerwash practise preachify prearrange preassemble precess preconceive precook predate predecease predestine ' +
  'predigest predispose preen preexist prefabricate prefigure preform preheat prehend preisolate prejudge ' +
  'premeditate preordain prepay preponderate prepose prepossess prerecord prescribe preside pressurise pressurize ' +
  'presume pretermit prettify prevaricate previse primp prink prioritise prioritize prise privatise privatize ' +
  'procrastinate procreate professionalise professionalize prognosticate proliferate prologise prologize ' +
  'prologuize promulgate pronate pronk proofread propagandise propagandize propagate propel prophesy propitiate ' +
  'propound prorate prorogue proscribe prosecute proselytise proselytize protract protuberate psychoanalyse ' +
  'psychoanalyze ptyalise ptyalize publicise publicize pule pullulate pulsate pulverise pulverize pummel ' +
  'punctuate pupate purify purloin purpurate purvey pussyfoot putrefy quantify quantise quantize quell quetch ' +
  'quicken quiesce quieten radicalize radiolocate ramify randomise randomize rankle ransack rarefy rarify rase ' +
  'rasterize ratiocinate rationalise rationalize raze reabsorb reactivate readapt readjust readmit reaffirm ' +
  'realign realine reallocate reallot reanimate reappear reapportion reappraise rearm rearrange reassail ' +
  'reassemble reassert reassess reassign reattribute reave reawaken rebind rebuild rebury rebut recalcitrate ' +
  'recalculate recant recapitulate recast recede recharge recidivate reciprocate recite reclassify recline recode ' +
  'recognise recollect recombine recommence recommit recondition reconfirm reconnoiter reconnoitre reconquer ' +
  'reconsecrate reconsider reconstitute reconstruct reconvene reconvert reconvict recopy recreate recriminate ' +
  'recrudesce rectify recumb recuperate recur recurve recuse redden rede redecorate rededicate redeem redeploy ' +
  'redeposit redesign redetermine redevelop redirect rediscover redispose redistribute redline redouble redound ' +
  'reduplicate reecho reelect reenact reenforce reestablish reevaluate reexamine reface refashion refer refinish ' +
  'reflate reflectorise reflectorize refloat reforest reforge reformulate refracture refreshen refrigerate ' +
  'refurnish refute regain regale regift regorge regrow regularise regularize regurgitate rehabilitate ' +
  'reharmonise reharmonize rehear reheel rehouse reify reignite reimpose reinstall reinstate reinsure reintegrate ' +
  'reinterpret reintroduce reinvent reinvigorate reiterate rejig rejoin rekindle relace relativise relativize ' +
  'relearn relegate reline relocate relyric remarry remediate remilitarise remilitarize remind reminisce remodel ' +
  'remold remonstrate remould remunerate rename rend renegociate renegotiate renormalise renormalize renovate ' +
  'reopen reorganise reorganize reorient reorientate repaint repay repent repercuss repine replant repoint ' +
  'reposit repossess repot reprehend repress reprise reprize reprocess reproduce reprove republish repudiate ' +
  'repugn requite reread rescale reschedule rescind reseal reseat resect reseed resell resettle resew reshape ' +
  'reship reshoot resift resile resinate resize resmudge resole resonate resorb resound respire resplend restate ' +
  'restitute restrengthen resublime resubmit resurge resurrect resuscitate resuspend ret retain retaliate retell ' +
  'retick retie retool retouch retrace retract retrain retranslate retransmit retrench retrogress retrovert retry ' +
  'reunify reunite reuse revalue reverberate revet revile revivify revolutionise revolutionize rewind rewire ' +
  'reword rework rhapsodise rhapsodize rigidify rile ritualise ritualize rive roil roister roleplay rollick ' +
  'romanise romanize romanticise romanticize rootle rotate roughen roughhouse rouse rove rubberise rubberize ' +
  'rubberstamp rubify rubricate ruckle ruggedise ruggedize ruminate rumple rusticate saccharify salinate salivate ' +
  'saltate sanctify sanitate sanitise sanitize saponify sate satirise satirize satisfice satisfise scandalise ' +
  'scandalize scarify scarper scend schematise schematize schnorr schuss scintillate scissor scoot scram scranch ' +
  'scraunch screak scrimp scrimshank scrounge scrutinise scrutinize scry secede secern secernate seclude secrete ' +
  'sectionalise sectionalize secularise secularize seduce seel seep seethe seize senesce sensibilise sensibilize ' +
  'sensify sensitise sensitize sensualise sensualize sentimentalise sentimentalize sentimentise sentimentize ' +
  'sequestrate serialise serialize sermonise sermonize severalise severalize sexualise sexualize shadowbox ' +
  'shamanise shamanize sharpshoot sheathe shellack shelve shew shirk shirr shmoose shnorr shoo shoplift ' +
  'shrinkwrap shrive shush sibilate sicken sidle sightread sightsee sightsing signalise signalize signify ' +
  'silverplate simonise simonize singularise singularize sinter siss situate sizz skimcoat skimp skitter skive ' +
  'skreak skreigh skulk skydive skyjack slabber slacken slake slather sleepwalk slenderise slenderize slink ' +
  'slither slog slosh slue slurp smatter smite smoothen smutch snarf snog socialise socialize sodomise sodomize ' +
  'soften solarise solarize solemnise solemnize solidify soliloquise soliloquize solmizate somnambulate sorcerise ' +
  'sorcerize sough sovietise sovietize spacewalk spang spay specialise speciate spectate speculate speechify ' +
  'spelunk spew sphacelate spiritise spiritize spiritualise spiritualize splosh spondaise spondaize spoonfeed ' +
  'sporulate spotweld spreadeagle spue spurn stabilise stabilize stagnate stalinise stalinize stanch standardise ' +
  'standardize stargaze steamroll steepen sterilise sterilize stet stickle stigmatise stigmatize stipple ' +
  'stipulate stoke stonewall stonewash stow straiten strangulate stratify streamline streetwalk stridulate ' +
  'stultify stupefy stylise stylize subdivide subdue subedit subjoin subjugate subluxate submerse suborn ' +
  'subrogate subscribe subserve subsidise substantiate subsume subtend subtilise subtilize suburbanise ' +
  'suburbanize subvent subvocalise subvocalize succuss suckle sudate suffocate suffuse sugarcoat sulfurette ' +
  'sulphurette summarize summate summerise summerize sunbathe sunder superannuate supercharge superfetate ' +
  'superimpose superinfect superintend superpose superscribe supersede supervene supervise supinate supplant ' +
  'supplicate suppurate surveil suspire susurrate swaddle swelter swinge swosh syllabicate syllabify syllabise ' +
  'syllabize syllogise syllogize symbolise symbolize symmetrise symmetrize sympathise sympathize symphonise ' +
  'symphonize sync synchronise synchronize syncopate syncretise syncretize synthesise synthesize systematise ' +
  'systematize systemise systemize tabularise tabularize tabulate tantalise tapdance tauten teem teethe ' +
  'telecommunicate telefax telepathise telepathize teleport televise temporise temporize tend tenderise tenderize ' +
  'tergiversate terminate terrasse territorialise territorialize terrorise terrorize tessellate testify ' +
  'theologise theologize theorise theorize thicken thieve thoriate thresh thrombose thurify tinct tink ' +
  'tintinnabulate tippytoe titillate titivate titrate tittivate tittup toddle tog tolerate topdress topicalize ' +
  'totalise totalize totter tousle traduce traipse tranquilize tranquillise tranquillize transaminate transcend ' +
  'transcribe transduce transect transfigure transfix transfuse transgress transistorise transistorize ' +
  'transitivise transitivize translate transliterate translocate transmigrate transmit transmogrify transmute ' +
  'transpirate transship transubstantiate transude traumatise traumatize tribulate trifurcate trisect trivialise ' +
  'trivialize troat troubleshoot trounce tsk tumefy tumesce tut tweedle tweeze typecast typeset typewrite typify ' +
  'tyrannise tyrannize uglify ulcerate ululate unarm unbar unbelt unbend unbind unblock unbolt unbosom unbox ' +
  'unbrace unbraid unbridle unbuckle unburden unbutton uncase unchain unchurch unclasp unclip uncloak unclog ' +
  'unclothe unclutter uncoil uncompress uncork uncouple uncrate uncross uncurl undeceive underachieve underact ' +
  'underbid underdevelop underdress underexpose undergird undergrow underlie undermine undernourish underpay ' +
  'underperform underpin underplay underprice underproduce underquote underrate underrun undersell undershoot ' +
  'undersign underspend understate understock underwrite undock undrape unfasten unfreeze unfrock unfurl unhallow ' +
  'unhand unharness unhinge unhitch unhook unhorse uniformise uniformize unionise unionize unitise unitize ' +
  'universalise universalize unknot unlace unlade unlash unlax unlearn unlive unload unloose unloosen unmake ' +
  'unman unmask unmuzzle unpack unpick unpin unreel unroll unsaddle unsanctify unsay unscramble unscrew unseal ' +
  'unseat unsex unsheathe unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubstantialise ' +
  'unsubstantialize untangle unteach unthaw untune untwine untwist unweave unwind unwire unwrap unyoke unzip ' +
  'upbraid upchuck upend upheave upholster upraise uprise uproot urbanise urbanize urinate urticate usurp utilise ' +
  'utilize vacate vaccinate vacillate valuate vamoose vandalise vandalize vanquish vaporise vaporize variegate ' +
  'vascularise vascularize vasectomise vasectomize vaticinate veer vegetate vellicate vend venerate venesect ' +
  'ventilate verbalise verbalize verbify versify vesicate vesiculate vibrate victimise victimize vilify vilipend ' +
  'vindicate vinify violate virilise virilize visualise vitalise vitalize vitaminise vitaminize vitiate vitrify ' +
  'vituperate vivify vivisect vocalise vocalize vociferate volatilise volatilize vouch vouchsafe vowelise ' +
  'vowelize vulcanise vulcanize vulgarise vulgarize waken wamble waul wawl waylay weaponize wedel welch wend ' +
  'westernise westernize wham whap wheedle whelm whet whish whistlestop whiten whomp whop wigwag windsurf ' +
  'winterise winterize withhold withstand wive womanise womanize woo woolgather woosh wrawl wreathe wrest writhe ' +
  'yaup yawp'
).split(' ');

/** Verbs that are nouns as well, but less often. */
export const VERBS_AND_NOUNS: readonly string[] = (
  'acclaim amble attribute audition augur avail babble backstitch badger balk barbecue baste bat bellow bevel ' +
  'bicker billow birdie bleat blister bloom blubber blush bogey boo boomerang bore bow brace brandish broil budge ' +
  'buffet bullshit cackle camouflage canvass caper caress caricature cascade catapult caucus caw centrifuge chafe ' +
  'chaff chandelle chatter choke chortle chronicle chuckle chug churn citrate clamber clamor clamp clang clank ' +
  'clasp clatter clench clinch clink clobber clog cluck clutch coax cock coil compare compress console consort ' +
  'convict crane creak crease croak crochet crouch crow cruise cuddle curse cushion darn daydream degas demur ' +
  'dent despatch devise dial dictate disconnect disdain dishonor dishonour dismount disregard distrust docket don ' +
  'doom dovetail downgrade doze drape droop drowse duck dunk dupe dwarf ease ebb eddy ejaculate employ entail ' +
  'escort excise exile fathom favor feint ferry fete fidget flank flap flaunt flex flick flicker flinch flit ' +
  'flounce flounder flourish flub flutter fret fulminate fumble fume fuse gabble gallop gamble gape garland ' +
  'garner gash gasp gauge gawk geyser gild glance glaze glint glisten glitter gloat glower glut goad gobble gore ' +
  'gorge gouge grimace grin groan grope growl grunt gull gush haggle hail harrow haul heave heed heft heist ' +
  'herald hibachi hiss hitch hobble hock hog holler honeymoon hoot huddle hum hurdle hurl hustle implant imprint ' +
  'inlay institute intercept interlock itch jab jabber jangle jeer jerk jig jilt jimmy jingle jive joggle jostle ' +
  'keynote lam lament laminate lampoon leer lob loom loop lope lounge lug lunge lurch lure madrigal mar march ' +
  'marvel masquerade massacre massage mastermind matriculate mesh mew misfire misquote mistrust misuse miter moan ' +
  'moo mottle mould muck muffle murmur muse muster mutter nestle nip notch nudge overburden overdrive ' +
  'overestimate overflow overhaul overlay overload overrun overshoot overstrain overthrow overwork paddle pall ' +
  'pant pardon parlay parry peck peep pelt pepper perch pillory pinch ping pioneer pitch plague plat pledge plod ' +
  'plow pluck ply poise poke pommel pooch postulate pounce prance precondition preempt presage prick proffer ' +
  'prowl pry pucker puncture punt purge purl putt pyramid quail quarrel query quickstep quip raid ram rebound ' +
  'rebuke recapture recess recoil recount reek refill rehash relay remand remit remount reprimand repulse repute ' +
  'requisition rerun rescue reset retard retch rethink retort retreat rev reverence revise rewrite ricochet ' +
  'riddle ridicule riffle rig rinse rival rivet romp roost ruffle rummage rupture sag salute salvage sanction sap ' +
  'sashay savor savvy saw scab scamper scoff scold scour scowl scramble scrawl scribe scud scuff scurry scuttle ' +
  'segregate shamble shimmy shove shroud shrug shudder shuttle sidestep sigh simmer singe sire sizzle skedaddle ' +
  'skid skylark slash slate slaughter slaver slime sling slop slug sluice slumber slump smolder smother snag ' +
  'snarl sneer snicker snigger snoop snore snort solder sorb souse spear spearhead splice sponge spout sprain ' +
  'sprint sprout sputter squall squash squawk squeak squeal squeeze squelch squirm squirt stammer stampede steam ' +
  'stomp straddle strafe straggle strop strum stud stutter subcontract subpoena subtitle sulphur surfeit surmise ' +
  'surrender swab swap swarm swathe swerve swindle swirl swivel swoon swoop tap taper tat taunt teeter telescope ' +
  'tether thaw thrash throb thud thump tilt tingle tinker tinkle titter toast toil trace trail tramp transplant ' +
  'transpose traverse tread trespass trudge trundle tug twiddle twine twinkle twirl twitch underestimate ' +
  'underline underscore undress veil vest wad waft wag waggle wail wallop wallow wane wangle warble waver ' +
  'weatherstrip weld wheeze whimper whine whinny whirl whiz whoop wiggle wilt wince wink winnow wisecrack wobble ' +
  'wrangle wrench wriggle yap yelp'
).split(' ');
