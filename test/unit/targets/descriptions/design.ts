import type { Described } from './described.ts'

export const design: Described[] = [
  {
    name: 'a product designer posting in flowing prose',
    title: 'Product Designer',
    marked: `Meadow helps allotment societies run themselves. There are six of us in Utrecht and one in Porto, and we have been profitable since spring.

You would be our first designer, which means that you will set the standard. On Monday you might sit on a bench with an eighty-year-old treasurer and watch him fail to print a list; on Wednesday you will have a prototype; on Friday it is live. {must|We expect that you have designed and shipped a web product before, end to end, and can show it to us.} {must|You work in Figma as fluently as in your mother tongue, and you know enough HTML and CSS to argue with developers.} {must|Experience with user research is a must, since nobody else here will do it.} {nice|We would be happy if you also draw or animate, but we can live without.}

Money: €52,000 to €60,000, everyone sees everyone's salary. Holidays: 30 days. A plot of land, if you want one. Dutch lessons on Tuesday evenings. Our stack is Elixir and Svelte, which you need not know.`,
    skills: ['Figma', 'HTML', 'CSS', 'User research', 'Prototyping/Wireframing'],
    fair: ['Product design', 'Illustration', 'Animation', 'Motion design', 'Elixir', 'Svelte'],
    seniority: null,
    domain: 'design',
  },
  {
    name: 'a head of product with headings in capitals and no bullets',
    title: 'Head of Product',
    marked: `ABOUT THE COMPANY
Tessera is the scheduling brain for 900 dental practices in the US and Canada. We're remote-first and default alive.

THE ROLE
You'll lead a team of five product managers, own the roadmap and the OKRs, and sit on the leadership team. You'll spend a third of your time with customers.

WHAT WE'RE LOOKING FOR
{must|10+ years in product, including 4+ managing product managers}
{must|A track record of taking a B2B SaaS product from $10M to $50M ARR}
{must|Fluency in data: you can write your own SQL and design an A/B test}
{must|Clear, kind and direct communication}

ICING ON THE CAKE
{nice|Healthcare or scheduling background}
{nice|You've integrated an acquisition}

COMPENSATION
Base $230K–$265K, meaningful equity, 12 weeks of leave for all new parents, home-office stipend, dental (obviously)

HIRING PROCESS
Recruiter call → take-home (2 hours, paid) → panel → references. We use Greenhouse and Calendly.`,
    skills: ['Leadership', 'Roadmapping', 'OKRs', 'SQL', 'AB testing', 'SaaS', 'Communication', 'B2B'],
    fair: ['Customer discovery', 'Healthcare', 'Acquisition integration', 'Scheduling', 'Product discovery', 'Product management'],
    seniority: 'lead',
    domain: 'product',
  },
]
