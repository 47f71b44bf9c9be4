import { type Role, role } from './model.ts'

/** Work on the road, on site, at the counter and in the field, each kind with questions of its own; continues the list in `roles.ts`. */
export const handsOnRoles: readonly Role[] = [
  role('carpenter', 'trades', 'joiner, cabinet maker, cabinetmaker, woodworker, kitchen fitter, carpentry, joinery'),
  role('welder', 'trades', 'welding, metal fabricator, pipe welder, sheet metal worker, boilermaker'),
  role('painter', 'trades', 'decorator, spray painter, painter and decorator'),
  role('roofer', 'trades', 'roofing, slater, roof tiler'),
  role('hvac technician', 'trades', 'hvac, refrigeration, air conditioning, heat pump, refrigeration engineer, hvac engineer'),
  role('delivery driver', 'logistics', 'delivery, courier, van driver, parcel carrier, mail carrier, postman, parcel driver'),
  role('bus driver', 'logistics', 'coach driver, tram driver, shuttle driver, bus operator'),
  role('dispatcher', 'logistics', 'fleet coordinator, transport coordinator, traffic planner, fleet controller, transport controller'),
  role(
    'airport staff',
    'travel',
    'airport, cabin crew, flight attendant, air steward, check-in agent, gate agent, ground staff, baggage handler, ramp agent, passenger service agent, ground handling',
  ),
  role('train conductor', 'travel', 'train guard, train manager, ticket inspector, train attendant, railway conductor'),
  role('bartender', 'hospitality', 'bar staff, bar manager, barkeeper, mixologist, barman, barmaid'),
  role('barista', 'hospitality', 'coffee shop'),
  role('housekeeper', 'hospitality', 'housekeeping, room attendant, chambermaid, housekeeping supervisor, hotel cleaner'),
  role(
    'event staff',
    'hospitality',
    'event coordinator, event manager, event planner, events, event, event steward, stagehand, banquet, conference organiser',
  ),
  role('cashier', 'retail', 'checkout, checkout operator, till operator, till assistant'),
  role('estate agent', 'sales', 'real estate, realtor, letting agent, lettings, property consultant, real estate broker'),
  role(
    'waste worker',
    'cleaning',
    'waste collector, waste operative, refuse collector, refuse, bin man, dustman, garbage collector, sanitation worker, recycling, street sweeper',
  ),
  role(
    'gardener',
    'agriculture',
    'gardening, landscaper, landscape gardener, groundskeeper, groundsman, greenkeeper, tree surgeon, arborist, horticulturist',
  ),
  role(
    'farm worker',
    'agriculture',
    'farmer, farmhand, farm hand, farm labourer, farm laborer, farm manager, tractor driver, dairy worker, fruit picker, agricultural worker, stockman, herdsperson, shepherd',
  ),
  role(
    'hairdresser',
    'beauty',
    'hair stylist, hairstylist, barber, stylist, salon, beautician, beauty therapist, nail technician, make-up artist, cosmetologist',
  ),
  role(
    'fitness trainer',
    'sport',
    'personal trainer, fitness instructor, gym instructor, fitness coach, sports coach, swimming instructor, yoga teacher, yoga instructor, pilates instructor, gym',
  ),
  role(
    'childcare worker',
    'teaching',
    'childcare, nursery, nursery nurse, early years, early childhood, nanny, childminder, daycare, preschool, kindergarten, babysitter, au pair, creche',
  ),
  role('firefighter', 'public service', 'fire fighter, fireman, fire officer, fire service'),
  role('police officer', 'public service', 'police, police constable, patrol officer, detective'),
  role('paramedic', 'healthcare', 'emt, emergency medical technician, ambulance'),
  role('quality inspector', 'manufacturing', 'qc inspector, quality control, quality technician, inspection technician, metrologist'),
  role(
    'production planner',
    'manufacturing',
    'production scheduler, master scheduler, material planner, materials planner, production controller, production planning',
  ),
]
