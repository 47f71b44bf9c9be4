import { stemOf } from './stems.ts'

/** Words that state the same of a thing in technical talk. The first of each row stands for all. */
const ROWS = `guarantee ensure assure promise
resend retransmit
encrypt encipher
fast quick rapid speedy swift
slow sluggish
expensive dear pricey
cheap inexpensive
big large huge
small little tiny
change modify alter mutate
delete erase
transmit send
start begin
persist persistent
cause trigger produce provoke
need require demand
allow permit enable let
show display
same identical equal
different differ distinct
bad poor
dangerous hazardous
toxic poisonous
poison toxin
two 2 pair
one 1 single
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
twelve 12
fifteen 15
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
hundred 100
keep retain preserve
fail fault
illness disease
ill sick
doctor physician gp
medicine drug medication
drink beverage
child kid
employee worker
employer company firm
boss manager supervisor
buy purchase
customer client
goods merchandise
car vehicle
lorry truck hgv
petrol gasoline
metre meter
litre liter
centre center
fibre fiber
mold mould
tyre tire
earth ground
colour color
rubbish waste garbage trash
row record tuple
column attribute
machine device
error mistake
forbid prohibit ban
illegal unlawful
legal lawful
obligatory mandatory compulsory
optional voluntary
permanent permanently
temporary temporarily provisional
worsen deteriorate
rely depend
wipe wiping
hurt injure injury
clot coagulate
mix combine blend
throw pour
join merge
split divide separate
hide conceal
guess assume
seal airtight
outside exterior external
inside interior internal
top upper
vertical vertically upright
horizontal horizontally
chill refrigerate`

const heads = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [head = '', ...others] = row.split(' ').map(stemOf)
    return others.map((other): [string, string] => [other, head])
  }),
)

/** The stem of a word, or of the word that stands for it. */
export const meaningOf = (word: string): string => {
  const stem = stemOf(word)
  return heads.get(stem) ?? stem
}
