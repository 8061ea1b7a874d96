import { it } from 'vitest';
import { claimsOf, mentionsOf, articlesOf, page } from './read.ts';
const S = `Gunmen killed three soldiers near Baquba on Friday.
Two policemen were killed and five wounded in an attack on a checkpoint in Mosul on Friday.
The blast in Baghdad left ten people dead and 20 others wounded.
An explosion in Kirkuk killed 12 people, including three children.
A roadside bomb in Ramadi killed an officer and wounded his driver.
None of the soldiers was killed in the rocket attack on the Taji base on Friday.
No soldiers were killed in the rocket attack on the Taji base on Friday.
A mortar attack near Hawija wounded no civilians on Friday.
The murder of six villagers in Baquba on Thursday shocked the province.
The assassination of a judge in Baghdad on Thursday was condemned.
Captain Example was killed in an ambush in Diyala on Friday.
The commander of the 110th Brigade and seven of his bodyguards were killed in Diyala on Friday.
Seven of the dead were soldiers.
Islamic State fighters ambushed a convoy of the Iraqi army near Baquba on Friday, killing four soldiers.
A suicide bomber killed at least 12 people in Baghdad on Friday, police said.
According to police, two men were shot dead in Mosul on Friday.
"They killed three men in Kirkuk on Friday," said a police officer.
A police officer told Rudaw that three men were killed in Kirkuk on Friday.
Rudaw reported, citing a police officer, that three men were killed in Kirkuk on Friday.
Three men were killed in Kirkuk on Friday, an army officer said.
Islamic State claimed responsibility for the attack in Kirkuk on Friday.
Islamic State said its fighters had killed 20 soldiers in an attack near Baiji on Friday.
The Iraqi army denied that its soldiers were killed in an attack in Baiji on Friday.
The Iraqi army will storm the town of Hawija.
The group threatened to attack embassies in Baghdad.
Militants may attack Baghdad.
Who killed the three men in Mosul?
One year after a bombing killed 30 people in Baghdad, families gathered there.
Some days before, gunmen killed two farmers near Khanaqin.
Two soldiers were killed 60 km south of Mosul on Friday.
A soldier was killed in a village about 10 kilometres north of Baquba on Friday.
Two farmers were killed in Kirkuk province on Friday.
Two farmers were killed in Kirkuk on Friday.
Two men were killed in the city of Baghdad on Friday.
Four people were abducted near Tuz Khurmatu on Thursday.
The army retook the town of Baiji from Islamic State on Friday.
Islamic State militants overran the town of Rutba on Friday.
The death toll rose to 46 in Baghdad on Saturday.
Turkish warplanes bombed a PKK camp near Amadiya on Friday, killing four militants.
Two soldiers were killed in clashes between the army and Islamic State in Hawija on Friday.
More than 20 soldiers died in Mosul in 2014.
Dozens of people were killed in an air strike near Mosul on Friday.
Between four and six militants were killed near Samarra on Friday.
Protesters marched in Nasiriyah on Friday.
Police killed 15 protesters in Nasiriyah on Friday.
It was not clear who killed the mayor of Baquba.
The attack in Mosul failed to kill the governor.
A soldier and two policemen were killed and a child was wounded in Tikrit on Friday.
Two soldiers were killed in Shula in Deir ez-Zor province on Friday.
Nobody was hurt in the rocket attack on the Green Zone in Baghdad on Friday.
The prime minister said on Saturday that eleven soldiers had been killed in Adhim on Friday.
Two car bombs exploded in Karrada, Baghdad, on Friday, killing 80 people and wounding 200.
The governor of Nineveh told the agency on Friday that a bomb had killed two farmers on Thursday in Sinjar.
Iraqi forces killed four militants in an operation in Anbar, the Security Media Cell said in a statement on Friday.
The attack was carried out by gunmen in Mosul on Friday and killed a woman.`.split('\n');
it('probe', () => {
  for (const s of S) {
    console.log('### ' + s);
    for (const k of ['trigger','casualty','speaker','place','time','actor'] as const) {
      const out = mentionsOf(k, s).map(({words, mention: m}: any) => k==='trigger' ? `${words}:${m.eventType}/${m.form}/${m.modality}` : k==='casualty' ? `${words}:${m.harm} ${m.count.low}/${m.count.best}/${m.count.high}${m.subset?' sub':''}` : k==='speaker' ? `${words}:${m.stance} via ${m.via} src ${m.source}` : k==='place' ? `${words}:${m.precision} ${m.candidates[0]} ${m.preposition} ${JSON.stringify(m.offset)}` : k==='actor'? `${words}=${m.actor}` : words);
      if (out.length) console.log('   ' + k + ' ' + out.join(' | '));
    }
    for (const c of claimsOf(s)) console.log(`   CLAIM ${c.status} ${c.eventType} ${c.date?.first}/${c.date?.last} @${c.location?.name},${c.location?.admin1},${c.location?.precision},${c.location?.radiusKm} by ${c.perpetrator.map(p=>p.name)} on ${c.target.map(p=>p.name)} harm ${c.harm.map(h=>`${h.kind} ${h.low}/${h.best}/${h.high} ${h.group}${h.subset?' sub':''}`).join('; ')} weapon ${c.weapon} voices ${c.attribution.map(a=>`${a.source}<-${a.via} ${a.stance}`)}`);
  }
});
