import type { Gender } from './gender.js';

const names = (gender: Gender, list: string): [string, Gender][] =>
  list.split(' ').map((name) => [name, gender]);

/** First names from around the world that compromise's word list does not have, with the gender they mostly show. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names(
    'male',
    'jay guy rod tad jett abdelaziz abdirahman abebe abhijit abiy aditya adnan ajay aldo alok ' +
      'ambrose amr andris angus anil ' +
      'arash aravind aristide arnaldo arseniy arvind ashok ashraf axel ayman baktash barack bashar ' +
      'bashir bassam bayu bernd bolat borys branko bujar callum cem cengiz cheng chidi chinedu daisuke ' +
      'darko davide davor denys dimitar djibril dong-hyun dusan dzmitry edvard ehud elon emeka emin emre ' +
      'erdem evo ewan faisal farhad farid frank fumio gabor gamal gebran gideon gintaras hadi haitham hamad ' +
      'hameed hamish haydar heinz helmut hernan hideki hiroshi hisham horst hossam husam ichiro ihor ilham ' +
      'ilir imad imran iskander issa istvan itamar ivica ivo jacek jair jalal jamil jani janos jaroslaw ' +
      'javad javed jawad jerzy jiri joachim josep josip jukka juma jun junichi jurgen karel kazuo keita ' +
      'kemal kenji khalil klaas knut kofi koji kostas kwame kyriakos lachlan lajos lasse leo levent lukasz ' +
      'mahathir mahinda manmohan manoj manolis marat marek marwan massimo mateus mateusz maurizio max ' +
      'milorad milos ming miroslav mohsen moqtada mordechai muammar mukesh murat musa mykola nabil naftali ' +
      'najib narendra nasser naveen nawaz nayib nazim necmettin niall nikolaos nizar nobuo oleh oleksiy ' +
      'orhan ousmane pasquale pekka petteri prabowo pranab pravin qasem radek radoslaw rafal rafiq rahim ' +
      'raif raj rajan rajendra rajiv ramazan ramesh rami ramzan randy rasheed rauf ravi reinhard rex rhys ' +
      'rinat rishi rodrigue rostislav ruslan rustam rustem saad saddam sadiq salah salim salman samuli ' +
      'sandor saud selahattin serhiy shaukat shigeru shimon shinji shinzo slawomir sotiris steffen stelios ' +
      'suleiman sunil swen tadeusz taher takeshi takuya talal tamim taras tariq taro tayyip tedros teodor ' +
      'thierry thorsten tibor timo tomislav toshiro uday umar uwe vaclav vadim vasil vassilis venkatesh ' +
      'vijay vitali vitaly vito vjekoslav vojislav volker volodymyr wael waleed wiktor willem wim wladyslaw ' +
      'rakesh vikram dean finley declan cormac ieuan alasdair naresh ashish nitin sachin rohit virat ' +
      'karan varun tarun arun gopal shankar venkat srinivas lakshman pradeep kuldeep ganesh xiaoming ' +
      'naoki min-jun oluwaseun chukwuemeka tunde kunle segun femi yemi sipho thabo jari hui-min ' +
      'mortimer benedict barnaby suresh devendra yogendra harish girish sudhir ravindra surinder ' +
      'balbir jagdish eknath ajit sharad pinarayi siddharth chirag kunal abhinav pranav gaurav saurabh ' +
      'tejas nikhil akhilesh lalu omkar imtiaz shahid waqar zubair bilal asif tahir faiz kamran rizwan ' +
      'shoaib zeeshan obinna chinua uche ikenna olumide ayodele babatunde kwesi kwabena kojo mandla ' +
      'bongani themba lindani tendai tapiwa tinashe mehmet burak ozgur yigit mustafa ilkay selim mateo ' +
      'thiago joao nuno tiago goncalo vasco mads rasmus henrik torsten sigurd leif einar knud arvid ' +
      'folke viggo zsolt laszlo ferenc andras bence mihai ionut bogdan razvan ovidiu plamen stoyan ' +
      'yordan zoran goran dragan nenad miodrag sasa alojz janez primoz tadej ' +
      'yahya yair yannis yasser yasuo yiannis yitzhak yoshihide yousef zbigniew zdenek zeljko ziad zoltan',
  ),
  ...names(
    'female',
    'joy dawn gail jean jan ruby pearl scarlet april agata agnieszka ailsa almudena amira amrita ' +
      'anastasiya anca andreea anjali anju anka anke annalena ' +
      'annegret anuradha aoife aparna araceli ariadna arundhati ashwini asma aynur aziza beata begona ' +
      'benazir berit birgit birgitta bozena brita carme chandrika chiara chimamanda chiyo clementine cosima ' +
      'dagmar daisy dalia danuta deepa deepika despina dilma dominika dorota dragana dunja edyta eiman ' +
      'eimear elisabetta elke erna esra fabiola fariha fatou federica felicity filippa flavia franziska ' +
      'freya gaia galina gauri geeta gerda ghada giorgia giulia gordana gudrun gulnara gunilla hadiza ' +
      'halima halina hanan harini hazel hebe hedvig heike heleen helle henriette hina hiroko holly huda ' +
      'huma imogen inga inge ingeborg inger ioanna iram iris ivanka ivy jadwiga jasmine jolanta julija ' +
      'julita justyna kaja kalpana katarzyna katja katrin kavya keiko klara klaudia kolinda krystyna ksenia ' +
      'kumiko lakshmi leni leonor liesbeth lily ljubica lourdes ludmila lyudmila maaike madhuri malala ' +
      'malgorzata margit margrethe marika marit marte masako mayumi meena meera megumi melania minna ' +
      'mireille mirjana miroslava munira nadezhda nahed najat najla nanna natacha nawal nazanin neha nermin ' +
      'ngozi noelia noora noriko nuala nuria oddny olena olive oriana orla padma paloma patrizia perpetua ' +
      'pinar pooja poppy prerna priya pushpa radhika rashida reiko renate rosalia rose ruta saima saira ' +
      'samia sandrine sania sanja sanna saskia seema serap shabana shaheen shami shashi shirin shreya signe ' +
      'sigrid silke sinead sini siobhan slavica smita stefania sumitra sushma svetlana tanja tansu tarja ' +
      'tatjana theresia trine tulsi ulrika vanja vasundhara verena verica vibeke vigdis violet viviane ' +
      'leela ffion kirsty morag mhairi eilidh catriona florence mamata mayawati jayalalithaa nirmala ' +
      'rekha hema sunidhi pallavi swati shilpa neeta sangeeta aishwarya kareena priyanka smriti ' +
      'harpreet gurpreet jaspreet simran shaniqua ebony destiny imani chioma adaeze bola abena akosua ' +
      'nomsa zanele lerato linnea mette hanne tuulikki veronique marine segolene sheree narelle ' +
      'raelene tayla alma meenakshi sudha vasudha usha asha lata rukmini sarojini kiranjit manju ritu ' +
      'richa rupa savita seeta sheela shobha shweta sneha sonal sonali sujata suman sunanda supriya ' +
      'tanvi urmila vandana vidya yamini nasreen parveen rubina shazia tahira zeba nneka ifeoma amaka ' +
      'folake funmi temitope bukola yetunde efua adwoa ayesha thandiwe nomvula busisiwe lindiwe ' +
      'precious ayse fatma zeynep elif emine hatice merve sibel ines beatriz catarina leonor matilde ' +
      'marta joana rita astri solveig ragnhild tuva maren guro turid marit aino kaisa riikka satu outi ' +
      'krisztina eszter ildiko katalin judit ioana elisabeta gabriela mihaela desislava radka yordanka ' +
      'vesna jelena milica biljana snezana ljiljana dunya natasa ' +
      'wangari xenia yana yoko yoshiko yuki yulia yumi zhanna zinaida zita zohra zsuzsa zuzana',
  ),
]);

/** Borne by women and men alike, here or elsewhere: these show no gender. */
export const UNISEX_NAMES: ReadonlySet<string> = new Set(
  (
    'lindsey leslie kelly kim jordan taylor casey jamie robin tracy stacy shannon ashley morgan ' +
    'jackie terry pat chris ' +
    'alex sam lee dana kerry sandy jan jean andrea nicola kit drew cameron blake avery riley quinn ' +
    'reese skyler dakota ' +
    'angel marion francis beverly vivian hilary kelsey meredith sidney sydney courtney whitney ariel ' +
    'rene jessie jody ' +
    'joss jules ollie frankie charlie max nicky micky billie toni ali noor shay shea sasha misha nikita kiran jaime ' +
    'guadalupe trinidad harper hayden parker peyton rowan sage shelby logan lane leigh lynn danny bobby ronnie ' +
    'freddie georgie mel val joey jo merle gale laurie loren ' +
    'yuki akira yu xin wei jing yan ming min hong jin soo ji'
  ).split(' '),
);
