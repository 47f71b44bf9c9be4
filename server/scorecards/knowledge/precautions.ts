/** What is worth its time wherever it is called for, whatever the trade; who waves it away as such is mistaken. */
export const precautions: { names: string; why: string }[] = [
  { names: 'goggles gloves helmet harness respirator visor earplugs', why: 'Protective equipment is worn wherever the work calls for it.' },
  { names: 'padlock lockout isolation', why: 'What could start or become live is locked off before anybody works on it.' },
  { names: 'backup backups', why: 'Data without a tested backup is one failure away from being lost.' },
  { names: 'handover handovers', why: 'Whoever takes over needs a proper handover.' },
  { names: 'consent', why: 'Consent is asked for before it is acted upon.' },
  { names: 'handwashing disinfection hygiene', why: 'Hygiene is kept up even where nothing can be seen.' },
  { names: 'ventilation', why: 'Fumes and vapours need ventilation.' },
  { names: 'calibration', why: 'An instrument that is not calibrated gives figures that cannot be relied upon.' },
  { names: 'documentation', why: 'What is not written down cannot be relied upon or followed up later.' },
  { names: 'signage', why: 'A danger that is not marked is met by people who do not know of it.' },
  { names: 'monitoring', why: 'What nobody watches fails unnoticed.' },
]
