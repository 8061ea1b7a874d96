import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../stages/read.ts';

/* Tables of own sentences: what is found in each, as words and what is read from them. */

describe('triggers: which words tell of an occurrence, and whether it happened', () => {
  const said = (story: string): readonly string[] =>
    mentionsOf('trigger', story).map(({ words, mention }) => `${words}: ${mention.form} ${mention.modality}`);

  it.each([
    ['Gunmen killed three soldiers near Baquba on Friday morning.', ['killed: active happened']],
    ['Three soldiers were later killed near Baquba on Friday.', ['killed: passive happened']],
    ['The assassination of a judge in Baghdad on Thursday was condemned.', ['assassination: noun happened']],
    ['The army will storm the town of Hawija in the coming days.', ['storm: active planned']],
    ['The army is planning to retake the town of Hawija soon.', ['retake: active planned']],
    ['The group threatened to attack embassies in the capital Baghdad.', ['threatened to: active threatened', 'attack: active threatened']],
    ['Militants may attack the capital Baghdad in the coming days.', ['attack: active hypothetical']],
    ['Who killed the three men who lived in the old town of Mosul?', ['killed: active hypothetical']],
    ['It was not clear who killed the mayor of the town of Baquba.', ['killed: active hypothetical']],
    ['No soldiers were killed at the checkpoint near Baquba on Friday.', ['killed: passive negated']],
    ['None of the soldiers was wounded at the checkpoint near Baquba.', ['wounded: passive negated']],
    ['The army managed to retake the town of Baiji on Friday morning.', ['retake: active happened']],
    ['Nobody was hurt in the ambush of a convoy near the town of Taji.', ['hurt: passive negated', 'ambush: noun happened']],
    ['No group has claimed responsibility for the bombing in Baquba.', ['bombing: noun hypothetical']],
    ['Police foiled an attack on the market of the town of Baquba.', ['attack: noun negated']],
    ['The army denied that it had shelled the market of Baquba.', ['shelled: active denied']],
    ['The Taliban denied carrying out the bombing in Baquba.', ['bombing: noun happened']],
    ['The ministry denied reports that its forces shelled Baquba, killing 9 people.', ['shelled: active denied', 'killing: active denied']],
    ['The army recaptured 89 men who had fled the camp near Baquba.', ['fled: active happened']],
    ['Militants overran the town of Rutba on Friday.', ['overran: active happened']],
    ['A bus carrying musicians of an orchestra arrived in Baghdad.', []],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('casualties: how many of whom', () => {
  const said = (story: string): readonly string[] =>
    mentionsOf('casualty', story).map(({ words, mention: { harm, count, subset } }) => {
      const figure = [count.low, count.best ?? '?', count.high ?? '?'].join('/');
      return `${words}: ${harm} ${figure}${subset ? ' part' : ''}`;
    });

  it.each([
    ['Gunmen killed three soldiers near Baquba on Friday.', ['three soldiers: killed 3/3/3']],
    ['Two policemen were killed and five wounded in Mosul.', ['Two policemen: killed 2/2/2', 'five: wounded 5/5/5']],
    ['The blast left ten people dead and 20 others wounded.', ['ten people: killed 10/10/10', '20 others: wounded 20/20/20']],
    ['An explosion killed 12 people, including three children.', ['12 people: killed 12/12/12', 'three children: killed 3/3/3 part']],
    ['Four soldiers, two of them officers, were killed there.', ['Four soldiers: killed 4/4/4', 'two of them officers: killed 2/2/2 part']],
    ['A bomb killed an officer and wounded his driver in Ramadi.', ['an officer: killed 1/1/1', 'his driver: wounded 1/1/1']],
    ['No soldiers were killed in the attack on the base.', ['No soldiers: killed 0/0/0']],
    ['None of the soldiers was killed in the attack on the base.', ['None of the soldiers: killed 0/0/0']],
    ['The murder of six villagers in Baquba shocked the province.', ['six villagers: killed 6/6/6']],
    ['The assassination of a judge in Baghdad was condemned.', ['a judge: killed 1/1/1']],
    ['Captain Example was killed in an ambush near Baquba.', ['Captain Example: killed 1/1/1']],
    [
      'The commander of the 110th Brigade and seven of his bodyguards were killed.',
      ['The commander: killed 1/1/1', 'seven of his bodyguards: killed 7/7/7'],
    ],
    [
      'A soldier and two policemen were killed and a child was wounded.',
      ['A soldier: killed 1/1/1', 'two policemen: killed 2/2/2', 'a child: wounded 1/1/1'],
    ],
    ['The death toll rose to 46 in the capital on Saturday.', ['46: killed 46/46/46']],
    ['At least 232 people were shot dead near Mosul.', ['At least 232 people: killed 232/232/?']],
    ['Dozens of people were killed in an air strike near Mosul.', ['Dozens of people: killed 12/?/?']],
    ['Between four and six militants were killed near Samarra.', ['Between four and six militants: killed 4/?/6']],
    ['More than 20 soldiers died in the province of Anbar.', ['More than 20 soldiers: killed 20/20/?']],
    ['Gunmen kidnapped four hunters near the town of Rutba.', ['four hunters: abducted 4/4/4']],
    ['Soldiers were killed in the attack on the base in Taji.', ['Soldiers: killed 2/?/?']],
    ['Two men were said to have been killed in a raid there.', ['Two men: killed 2/2/2']],
    ['No one was wounded in the attack on the base in Taji.', ['No one: wounded 0/0/0']],
    ['A second soldier was killed in the camp near Taji.', ['A second soldier: killed 1/1/1']],
    ['Salim Example, 38, was killed on the road near Taji.', ['Salim Example: killed 1/1/1']],
    ['Ten children were among 48 people killed near Taji.', ['48 people: killed 48/48/48']],
    ['June 12 2016 Fifty people were killed near Taji.', ['Fifty people: killed 50/50/50']],
    ['The murder of six priests and two women in Taji is solved.', ['six priests: killed 6/6/6', 'two women: killed 2/2/2']],
    [
      'An officer was killed on the road to the old camp near Taji, along with two of his guards.',
      ['An officer: killed 1/1/1', 'two of his guards: killed 2/2/2'],
    ],
    ['A quarter of a million people were killed in the war.', ['A quarter of a million people: killed 250000/250000/250000']],
    [
      'A bomb killed ten people, five women and five men, in Taji.',
      ['ten people: killed 10/10/10', 'five women: killed 5/5/5 part', 'five men: killed 5/5/5 part'],
    ],
    ['The bomb managed to kill two soldiers near the gate.', ['two soldiers: killed 2/2/2']],
  ])('%s', (story, expected) => {
    expect(said(`${story} Then the road was closed to everyone for the whole day.`)).toEqual(expected);
  });

  it.each([
    'The attack in Mosul failed to kill the governor of the province.',
    'Police questioned a man who had planned to kill 20 people there.',
    'Ten people may have died in the fire that broke out in Baghdad.',
    'Without it 30 more soldiers would have been killed at the base.',
    'How many men died with the commander of the brigade that day?',
    'The 110th Brigade killed time in its camp on the road to Baquba.',
    'The convoy was 20 km away when the commander was heard of again.',
  ])('counts nobody in "%s"', (story) => {
    expect(said(story)).toEqual([]);
  });
});

describe('speakers: who says so, and through whom', () => {
  const said = (story: string): readonly string[] =>
    mentionsOf('speaker', story).map(({ mention: { chain, stance } }) => {
      const [speaker, ...through] = chain.map((l) => l.name).reverse();
      return `${speaker}: ${stance}${through.map((t) => ` via ${t}`).join('')}`;
    });

  it.each([
    ['Two men were shot dead in Mosul on Friday, police said.', 'police: states'],
    ['According to police, two men were shot dead in Mosul on Friday.', 'police: states'],
    ['Two men were shot dead in Mosul, according to police.', 'police: states'],
    ['"They killed three men in Kirkuk," said a police officer there.', 'a police officer: states'],
    ['A police officer told Rudaw that three men were killed there.', 'A police officer: states via Rudaw'],
    ['Rudaw reported, citing a police officer, that three men died.', 'a police officer: states via Rudaw'],
    ['A senior official, who asked not to be named, told Reuters that three men had died.', 'A senior official: states via Reuters'],
    ['Reuters quoted a police officer as saying that three men had died.', 'a police officer: states via Reuters'],
    ['The Iraqi army said in a statement carried by Reuters that three men had died.', 'The Iraqi army: states via Reuters'],
    ['Islamic State, through its news agency Amaq, said that its men had attacked the base.', 'Islamic State: states via Amaq News Agency'],
    ['Friday, a spokesman for the army announced that its advance had begun.', 'a spokesman for the army: states'],
    ['Islamic State claimed responsibility for the attack in Kirkuk.', 'Islamic State: claims-responsibility'],
    ['The Iraqi army denied that its soldiers were killed in Baiji.', 'The Iraqi army: denies'],
    ['The ministry confirmed that two soldiers were killed in Baiji.', 'The ministry: confirms'],
    ['Iraqi officials in Baghdad said that nine militants were killed.', 'Iraqi officials in Baghdad: states'],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual([expected]);
  });

  it.each([
    'Two men were shot dead in the old town of Mosul on Friday.',
    'The United States struck a camp in the west of the country.',
    'Nobody has said who fired on the convoy near the old town.',
    'It was reported that two men were shot dead in the old town.',
  ])('nobody in "%s"', (story) => {
    expect(said(story)).toEqual([]);
  });

  it.each([
    [
      'Reuters reported that the army said three men had been killed there.',
      'the army: states via Reuters',
      'a speaker within the words of another',
    ],
    [
      'The plain was calm for days, said Karim Hadi, a guard of the dam near the town.',
      'Karim Hadi, a guard of the dam near the town: states',
      'a name behind the verb, though a clause stands before it',
    ],
    ['Ankara thereupon warned the militia in a note that unless it left, its men would be shelled.', 'Ankara: warns', '"that unless"'],
    [
      'Two villages were lost on Monday, the ministry’s sources report – although nobody admits it.',
      'the ministry’s sources: states',
      'a dash',
    ],
    [
      'The council of the town condemned “the raid that drove thirty families out”.',
      'The council of the town: states',
      'a verdict in its own words',
    ],
  ])('%s', (story, expected) => {
    expect(said(story)).toContain(expected);
  });

  it.each([
    ['The group’s raid on the dam suggests that the road is open to everybody now.'],
    ['His death confirmed that the road is not safe.'],
    ['The army did not say that three men had died.'],
  ])('takes no deed and nobody who is silent for a speaker: %s', (story) => {
    expect(said(story)).toEqual([]);
  });

  it.each([
    ['The base was attacked on Monday, the army said. It said that three men had died.', ['the army', 'the army']],
    [
      'The base was attacked, the army said. Three men died, it added. It said that the road was closed.',
      ['the army', 'the army', 'the army'],
    ],
    ['Al-Shabaab attacked the base on Monday. It said that three men had died.', ['Al-Shabaab']],
    ['The army said that the base was quiet. Al-Shabaab attacked the town. It said that three men had died.', ['The army', 'Al-Shabaab']],
    [
      'The army said the base was hit. “We lost two men,” a spokesman said. It added that five were hurt.',
      ['The army', 'a spokesman', 'The army'],
    ],
    ['The ministry said, citing an early finding, that three men had died.', ['The ministry']],
    [
      'Jets bombed the town, killing ten and injuring eleven, residents and the People’s Defence Force (PDF) said.',
      ['residents and the People’s Defence Force (PDF)'],
    ],
    ['The prisoners were exchanged on Monday, mediators said.', ['mediators']],
    ['The commander was in the town on Monday. It said that three men had died.', []],
  ])('knows the body that “it” stands for: %s', (story, expected) => {
    expect(mentionsOf('speaker', story).map(({ mention }) => mention.chain.at(-1)?.name)).toEqual(expected);
  });

  it('gives a surname the fullest words that the report has for the person', () => {
    const story = 'Colonel Karim al-Hadi was in the town on Monday. Al-Hadi said that three men had died.';
    expect(said(story)).toEqual(['Colonel Karim al-Hadi: states']);
  });

  it.each([
    ['A police captain said that three men had died.', 'unnamed-official', 'captain', 'police'],
    ['Captain Karim Hadi, of Nineveh police, said that three men had died.', 'named-person', 'Captain', 'Nineveh police'],
    ['Villagers said that three men had died.', 'unnamed-witness', null, null],
    ['The Iraqi army said that three men had died.', 'named-organisation', null, 'Iraqi army'],
    ['An army officer said on condition of anonymity that three men had died.', 'anonymous', 'officer', null],
    ['Sources said that three men had died.', 'unnamed', null, null],
  ])('tells by what right somebody speaks: %s', (story, anonymity, rank, organisation) => {
    const [speaker] = mentionsOf('speaker', story).map(({ mention }) => mention.chain.at(-1));
    expect([speaker?.anonymity, speaker?.rank, organisation === null ? null : speaker?.organisation]).toEqual([
      anonymity,
      rank,
      organisation,
    ]);
  });

  it.each([
    ['Amaq said that three men had died.', 'islamic-state'],
    ['The Turkish foreign minister said that three men had died.', 'government-of-turkey'],
    ['Jordanian border guards said that three men had died.', 'military-forces-of-jordan'],
    ['Rudaw said that three men had died.', null],
  ])('knows the party that speaks, and that no owner speaks through the news: %s', (story, actor) => {
    expect(mentionsOf('speaker', story).map(({ mention }) => mention.chain.at(-1)?.actor)).toEqual([actor]);
  });

  it('keeps the speaker of a quotation that runs on', () => {
    const story = '“They came at night,” said a farmer. “Three men were killed in the yard. Then they left.”';
    expect(mentionsOf('speaker', story).map(({ mention }) => mention.chain.at(-1)?.name)).toEqual(['a farmer', 'a farmer', 'a farmer']);
  });
});

describe('places: which one, and how the words tie the deed to it', () => {
  const said = (story: string): readonly string[] =>
    mentionsOf('place', story).map(({ mention: { candidates, precision, offset } }) => {
      const away = offset === null ? '' : ` ${offset.km ?? '?'} km at ${offset.bearing ?? '?'}`;
      return `${candidates[0] ?? ''}: ${precision}${away}`;
    });

  it.each([
    ['Two soldiers were killed in Mosul on Friday.', ['mosul: exact']],
    ['Two soldiers were killed near Mosul on Friday.', ['mosul: near']],
    ['Two soldiers were killed 60 km south of Mosul on Friday.', ['mosul: near 60 km at 180']],
    ['Two soldiers were killed 3.5 km south of Mosul on Friday.', ['mosul: near 3.5 km at 180']],
    ['A soldier was killed about 60 kilometres (38 miles) south of Mosul.', ['mosul: near 60 km at 180']],
    ['Two soldiers were killed east of Baquba on Friday.', ['baquba: near ? km at 90']],
    ['Two farmers were killed in Kirkuk province on Friday.', ['kirkuk-province: admin1']],
    ['Two farmers were killed in Kirkuk district on Friday.', ['kirkuk-district: admin2']],
    ['Two farmers were killed in the city of Kirkuk on Friday.', ['kirkuk: exact']],
    ['Two farmers were killed somewhere in Iraq on Friday.', ['iraq: country']],
    ['Karrada, a part of Baghdad, was hit on Friday.', ['karrada: exact', 'baghdad: exact']],
    ['The US struck a camp in the desert on Friday.', []],
    ['President Mosul was killed on the road on Friday.', []],
    ['The ambassador left for home early on Friday.', []],
  ])('%s', (story, expected) => {
    expect(said(`${story} The road was closed to everyone for the whole day.`)).toEqual(expected);
  });
});

describe('places: what ties them to what is told, and to each other', () => {
  const said = (story: string): readonly string[] => {
    const found = mentionsOf('place', story);
    const nameAt = (start: number): string => found.find((f) => f.mention.span.start === start)?.words ?? '?';
    return found.map(({ words, mention: m }) => {
      const partner = m.partner === null ? '' : ` with ${nameAt(m.partner.start)}`;
      const within = m.within.length === 0 ? '' : ` within ${m.within.map((w) => nameAt(w.start)).join(', ')}`;
      const describes = m.describes === null ? '' : ` describes ${nameAt(m.describes.start)}`;
      return `${words}: ${m.relation} ${m.preposition ?? '-'}${partner}${within}${describes}`;
    });
  };

  it.each([
    ['Gunmen attacked the town of Rutba in Anbar on Sunday.', ['Rutba: at at within Anbar', 'Anbar: at in']],
    ['Gunmen attacked Rutba on Sunday, the army said.', ['Rutba: at -']],
    ['Two men were shot on the road between Kirkuk and Baiji.', ['Kirkuk: along between with Baiji', 'Baiji: along between with Kirkuk']],
    ['Fighters moved from Mosul towards Tal Afar on Sunday.', ['Mosul: path from with Tal Afar', 'Tal Afar: path to with Mosul']],
    ['It was in Baiji, 180 km north of Baghdad, on Sunday.', ['Baiji: at in', 'Baghdad: offset of describes Baiji']],
    ['Two men were shot in Mosul and Baiji on Sunday.', ['Mosul: at in', 'Baiji: at in']],
  ])('%s', (story, expected) => {
    expect(said(`${story} The road was closed to everyone for the whole day.`)).toEqual(expected);
  });
});

describe('parties', () => {
  const said = (story: string): readonly string[] => mentionsOf('actor', story).map(({ mention }) => mention.actor ?? `${mention.name}?`);

  it.each([
    ['Islamic State fighters fired on a convoy of the Iraqi army.', ['islamic-state', 'iraqi-army']],
    ['Jordanian jets and Turkish F-16 jets flew over the town.', ['military-forces-of-jordan', 'military-forces-of-turkey']],
    ['Russian and Norwegian warplanes flew over the town.', ['military-forces-of-russia', 'military-forces-of-norway']],
    ['Lebanon’s riot police closed the road.', ['police-forces-of-lebanon']],
    ['A Norwegian road leads to the army.', ['military-forces-unspecified']],
    ['A man of the Valley Falcons Brigade met fighters of Liwa al-Wadi there.', ['Valley Falcons Brigade?', 'Liwa al-Wadi?']],
    ['The Brigade is calm, and so is the Front.', []],
    ['Daesh militants fled into the hills in the east of the town.', ['islamic-state']],
    ['Unidentified gunmen fled into the hills in the east of town.', ['unidentified-armed-group']],
    ['Is this the end of the war, the newspaper asked its readers?', []],
    ['The PKK left its camp in the hills to the north of Amadiya.', ['pkk']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});
