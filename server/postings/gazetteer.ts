import type { Position } from './search/distance.ts'
import { folded } from './search/words.ts'

/** Larger towns: country, then each with latitude and longitude in hundredths of a degree. */
const TOWNS = `GB London 5151 -13|Birmingham 5248 -190|Manchester 5348 -224|Leeds 5380 -155|Glasgow 5586 -425|Sheffield 5338 -147|Liverpool 5341 -298|Bristol 5145 -259|Edinburgh 5595 -319|Cardiff 5148 -318|Leicester 5264 -113|Nottingham 5295 -115|Newcastle upon Tyne 5498 -161|Newcastle 5498 -161|Belfast 5460 -593|Coventry 5241 -151|Bradford 5379 -176|Hull 5374 -34|Plymouth 5038 -414|Stoke-on-Trent 5300 -218|Wolverhampton 5259 -211|Derby 5292 -148|Swansea 5162 -394|Southampton 5091 -140|Portsmouth 5080 -109|Brighton 5082 -14|Reading 5145 -98|Aberdeen 5715 -209|Norwich 5263 130|Oxford 5175 -126|Cambridge 5221 12|York 5396 -108|Peterborough 5257 -24|Milton Keynes 5204 -76|Exeter 5072 -353|Dundee 5646 -297|Ipswich 5206 116|Luton 5188 -42|Middlesbrough 5457 -123|Sunderland 5491 -138|Preston 5376 -270|Blackpool 5382 -305|Bath 5138 -236|Gloucester 5186 -224|Cheltenham 5190 -208|Bournemouth 5072 -188|Inverness 5748 -422|Lincoln 5323 -54|Northampton 5224 -90|Swindon 5156 -178|Carlisle 5489 -293|Lancaster 5405 -280|Durham 5478 -158|Truro 5026 -505|Wakefield 5368 -150|Huddersfield 5365 -178|Bolton 5358 -243|Wrexham 5305 -299|Perth 5640 -343|Stirling 5612 -394|Hereford 5206 -272|Shrewsbury 5271 -275|Worcester 5219 -222|Canterbury 5128 108|Colchester 5189 90|Slough 5151 -59|Shaftesbury 5101 -219|Tenbury Wells 5231 -260|Ullapool 5790 -516|Okehampton 5074 -400|Margate 5139 138|Falmouth 5015 -507|Bala 5291 -360|Felixstowe 5196 135|Stevenage 5190 -20|Worthing 5082 -37|Dunfermline 5607 -344|Barrow-in-Furness 5411 -323|Bodmin 5047 -472|Halifax 5372 -186|Prestwick 5550 -461|Thurso 5859 -352|Great Yarmouth 5261 173|Rugby 5237 -126|Cupar 5632 -301|Ely 5240 26|Newark 5308 -81|Stockport 5341 -216|Penrith 5466 -275|Enniskillen 5434 -764|Croydon 5137 -10|Whitehaven 5455 -359|Portree 5741 -619|Chatham 5138 53|Hebden Bridge 5374 -201|Basingstoke 5127 -109|Gatwick 5115 -18|Taunton 5101 -310|Oban 5641 -547|Tamworth 5263 -170|Winchester 5106 -131|Lerwick 6015 -115|Telford 5268 -245|Brodick 5558 -515|Ashbourne 5302 -173|Llandeilo 5188 -399|Rochdale 5362 -216|Ripon 5414 -152|Chester 5319 -289|Ludlow 5237 -272|Guildford 5124 -57|Crewe 5310 -244|Warrington 5339 -260|Kendal 5433 -274|Barnstaple 5108 -406|Runcorn 5334 -273|Derry 5500 -731|Maidstone 5127 52|Cardigan 5208 -466|Stornoway 5821 -639|Greenock 5595 -477|Aberystwyth 5242 -408|Scarborough 5428 -40|Kettering 5240 -73|Doncaster 5352 -113|Daventry 5226 -116
IE Dublin 5335 -626|Cork 5190 -847|Galway 5327 -905|Limerick 5266 -863|Waterford 5226 -711|Kilkenny 5265 -725|Sligo 5427 -847|Carlow 5284 -693|Ennis 5284 -898|Tralee 5227 -970
US New York 4071 -7401|Los Angeles 3405 -11824|Chicago 4188 -8763|Houston 2976 -9537|Phoenix 3345 -11207|Philadelphia 3995 -7517|San Antonio 2942 -9849|San Diego 3272 -11716|Dallas 3278 -9680|Austin 3027 -9774|San Jose 3734 -12189|San Francisco 3777 -12242|Seattle 4761 -12233|Denver 3974 -10499|Washington 3891 -7704|Boston 4236 -7106|Nashville 3616 -8678|Detroit 4233 -8305|Portland 4552 -12268|Las Vegas 3617 -11514|Memphis 3515 -9005|Louisville 3825 -8576|Baltimore 3929 -7661|Milwaukee 4304 -8791|Albuquerque 3508 -10665|Tucson 3222 -11097|Sacramento 3858 -12149|Kansas City 3910 -9458|Atlanta 3375 -8439|Miami 2576 -8019|Tampa 2795 -8246|Orlando 2854 -8138|Minneapolis 4498 -9327|Cleveland 4150 -8169|Cincinnati 3910 -8451|Columbus 3996 -8300|Indianapolis 3977 -8616|Charlotte 3523 -8084|Raleigh 3578 -7864|Pittsburgh 4044 -8000|St. Louis 3863 -9020|New Orleans 2995 -9007|Salt Lake City 4076 -11189|Richmond 3754 -7744|Buffalo 4289 -7888|Rochester 4316 -7761|Omaha 4126 -9593|Tulsa 3615 -9599|Oklahoma City 3547 -9752|Boise 4362 -11620|Anchorage 6122 -14990|Honolulu 2131 -15786|Madison 4307 -8940|Des Moines 4159 -9362|Spokane 4766 -11743|Fresno 3674 -11978|El Paso 3176 -10649|Fort Worth 3276 -9733|Jacksonville 3033 -8166|Birmingham, AL 3352 -8680|Burlington 4448 -7321|Providence 4182 -7141|Hartford 4176 -7269|Asheville 3560 -8255|Erie 4213 -8009|Bend 4406 -12132|High Point 3596 -8001|Toledo 4165 -8354|Dayton 3976 -8419|Duluth 4679 -9210|Charleston 3278 -7993|Ashburn 3904 -7749|Coeur d'Alene 4768 -11678|Santa Fe 3569 -10594|Fargo 4688 -9679|Baton Rouge 3045 -9119|Reno 3953 -11981|Newark 4074 -7417|Ann Arbor 4228 -8374|Missoula 4687 -11400|Billings 4578 -10850
CA Toronto 4365 -7938|Montreal 4550 -7357|Vancouver 4928 -12312|Calgary 5105 -11407|Edmonton 5355 -11349|Ottawa 4542 -7570|Winnipeg 4990 -9714|Quebec City 4681 -7121|Hamilton 4326 -7987|Halifax 4465 -6357|Victoria 4843 -12337|Saskatoon 5213 -10667|Regina 5045 -10461|St. John's 4756 -5271|London, ON 4298 -8125|Mont-Tremblant 4612 -7460|Kelowna 4989 -11950|Whitehorse 6072 -13506|Québec 4681 -7121|Gatineau 4548 -7570
AU Sydney -3387 15121|Melbourne -3781 14496|Brisbane -2747 15303|Perth, WA -3195 11586|Adelaide -3493 13860|Canberra -3528 14913|Hobart -4288 14733|Darwin -1246 13084|Newcastle, NSW -3293 15178|Gold Coast -2802 15340|Cairns -1692 14577|Geelong -3815 14436|Bathurst -3342 14958|Alice Springs -2370 13388|Toowoomba -2756 15195|Kalgoorlie -3075 12147
NZ Auckland -3685 17476|Wellington -4129 17478|Christchurch -4353 17264|Hamilton, NZ -3779 17528|Dunedin -4588 17050|Napier -3949 17691|Tauranga -3769 17617|Whangārei -3573 17432
DE Berlin 5252 1340|Hamburg 5355 999|Munich 4814 1158|München 4814 1158|Cologne 5094 696|Köln 5094 696|Frankfurt 5011 868|Frankfurt am Main 5011 868|Stuttgart 4878 918|Düsseldorf 5123 678|Dortmund 5151 747|Essen 5146 701|Leipzig 5134 1237|Bremen 5308 880|Dresden 5105 1374|Hanover 5237 973|Hannover 5237 973|Nuremberg 4945 1108|Nürnberg 4945 1108|Duisburg 5143 676|Bochum 5148 722|Wuppertal 5126 715|Bielefeld 5202 853|Bonn 5074 710|Münster 5196 763|Karlsruhe 4901 840|Mannheim 4949 847|Augsburg 4837 1090|Wiesbaden 5008 824|Kiel 5432 1014|Freiburg 4800 785|Mainz 5000 827|Erfurt 5098 1103|Rostock 5409 1214|Kassel 5131 949|Potsdam 5239 1306|Heidelberg 4940 867|Darmstadt 4987 865|Regensburg 4902 1210|Ulm 4840 999|Jena 5093 1159|Lübeck 5387 1069|Magdeburg 5213 1162|Halle 5148 1197|Bamberg 4989 1089|Bayreuth 4995 1158|Bremerhaven 5355 858|Schweinfurt 5005 1023|Erlangen 4960 1100|Kempten 4773 1031|Lüneburg 5325 1041|Konstanz 4766 918|Greifswald 5409 1338|Meissen 5116 1347|Oldenburg 5314 821|Tübingen 4852 905
AT Vienna 4821 1637|Wien 4821 1637|Graz 4707 1544|Linz 4831 1429|Salzburg 4781 1304|Innsbruck 4727 1139|Klagenfurt 4662 1431|Lech 4721 1014|Obergurgl 4687 1103
CH Zurich 4738 854|Zürich 4738 854|Geneva 4620 615|Genève 4620 615|Basel 4756 759|Bern 4695 745|Lausanne 4652 663|Lucerne 4705 831|Luzern 4705 831|Winterthur 4750 872|St. Gallen 4742 937|Lugano 4600 895|Nyon 4638 624|Biel/Bienne 4714 725|Neuchâtel 4699 693|Chur 4685 953
FR Paris 4886 235|Marseille 4330 537|Lyon 4576 484|Toulouse 4360 144|Nice 4370 727|Nantes 4722 -155|Montpellier 4361 388|Strasbourg 4857 775|Bordeaux 4484 -58|Lille 5063 307|Rennes 4811 -168|Reims 4926 403|Grenoble 4519 572|Dijon 4732 504|Angers 4747 -55|Brest 4839 -449|Le Havre 4949 11|Toulon 4312 593|Avignon 4395 481|Mulhouse 4775 734|Chamonix 4592 687|Épinal 4817 645|Annecy 4590 612
NL Amsterdam 5237 490|Rotterdam 5192 448|The Hague 5208 431|Den Haag 5208 431|Utrecht 5209 512|Eindhoven 5144 547|Groningen 5322 657|Tilburg 5156 509|Nijmegen 5184 586|Haarlem 5238 464|Maastricht 5085 569|Delft 5201 436|Leiden 5216 449|Zwolle 5251 609
BE Brussels 5085 435|Bruxelles 5085 435|Antwerp 5122 440|Antwerpen 5122 440|Ghent 5105 372|Gent 5105 372|Liège 5063 557|Leuven 5088 470|Bruges 5121 322|Namur 5047 487|Mechelen 5103 448
LU Luxembourg 4961 613
ES Madrid 4042 -370|Barcelona 4139 217|Valencia 3947 -38|Seville 3739 -598|Sevilla 3739 -598|Zaragoza 4165 -89|Málaga 3672 -442|Malaga 3672 -442|Bilbao 4326 -293|Alicante 3835 -48|Palma 3957 265|Granada 3718 -360|Murcia 3798 -113|San Sebastián 4332 -198|Cáceres 3948 -637|Almería 3684 -246|Las Palmas 2812 -1544|Vigo 4224 -872|Castellón 3999 -4
PT Lisbon 3872 -914|Lisboa 3872 -914|Porto 4116 -863|Braga 4155 -842|Coimbra 4021 -843|Faro 3702 -793|Funchal 3265 -1691|Praia da Vitória 3873 -2707
IT Rome 4190 1250|Roma 4190 1250|Milan 4546 919|Milano 4546 919|Naples 4085 1427|Napoli 4085 1427|Turin 4507 769|Torino 4507 769|Palermo 3812 1336|Genoa 4441 893|Bologna 4449 1134|Florence 4377 1126|Firenze 4377 1126|Verona 4544 1099|Venice 4544 1232|Padua 4541 1188|Bari 4112 1687|Trieste 4565 1377|Trento 4607 1112|Parma 4480 1033
DK Copenhagen 5568 1257|København 5568 1257|Aarhus 5616 1020|Odense 5540 1039|Aalborg 5705 992|Esbjerg 5547 845|Svendborg 5506 1061
SE Stockholm 5933 1807|Gothenburg 5771 1197|Göteborg 5771 1197|Malmö 5561 1300|Uppsala 5986 1764|Linköping 5841 1562|Umeå 6383 2026|Lund 5571 1319|Kivik 5568 1423|Gävle 6067 1714|Luleå 6558 2215|Borås 5772 1294|Skellefteå 6475 2095
NO Oslo 5991 1075|Bergen 6039 532|Trondheim 6343 1040|Stavanger 5897 573|Tromsø 6965 1896|Kristiansand 5815 800|Ålesund 6247 615|Hamar 6079 1107|Kristiansund 6311 773|Førde 6145 586
FI Helsinki 6017 2494|Espoo 6021 2466|Tampere 6150 2376|Turku 6045 2227|Oulu 6501 2547|Joensuu 6260 2976
IS Reykjavik 6415 -2194
PL Warsaw 5223 2101|Warszawa 5223 2101|Kraków 5006 1994|Krakow 5006 1994|Łódź 5176 1946|Wrocław 5111 1704|Poznań 5241 1693|Gdańsk 5435 1865|Katowice 5026 1902|Lublin 5125 2257|Szczecin 5343 1455|Gdynia 5452 1853
CZ Prague 5008 1444|Praha 5008 1444|Brno 4920 1661|Ostrava 4982 1826|Plzeň 4975 1338|Karlovy Vary 5023 1287
SK Bratislava 4815 1711|Košice 4872 2126
HU Budapest 4750 1904|Debrecen 4753 2162|Szeged 4625 2015
RO Bucharest 4443 2610|Cluj-Napoca 4677 2359|Timișoara 4575 2123|Iași 4716 2758
BG Sofia 4270 2332|Plovdiv 4214 2475|Varna 4321 2791
GR Athens 3798 2373|Thessaloniki 4064 2294|Patras 3825 2173|Piraeus 3794 2365
HR Zagreb 4581 1598|Split 4351 1644
SI Ljubljana 4605 1451
RS Belgrade 4479 2045|Novi Sad 4526 1983
EE Tallinn 5944 2475|Tartu 5838 2672
LV Riga 5695 2411
LT Vilnius 5469 2528|Kaunas 5490 2390
UA Kyiv 5045 3052|Lviv 4984 2403|Odesa 4648 3073|Kharkiv 4999 3623
TR Istanbul 4101 2898|Ankara 3993 3286|Izmir 3842 2714
IL Tel Aviv 3209 3478|Jerusalem 3177 3521|Haifa 3279 3499
AE Dubai 2520 5527|Abu Dhabi 2445 5438
SA Riyadh 2471 4668|Jeddah 2149 3919
QA Doha 2529 5153
EG Cairo 3004 3124|Alexandria 3120 2992
MA Casablanca 3357 -759|Rabat 3402 -684|Marrakesh 3163 -801|Tangier 3577 -580
NG Lagos 652 338|Abuja 906 749|Ibadan 738 395|Port Harcourt 482 705
GH Accra 560 -19|Kumasi 669 -162
KE Nairobi -129 3682|Mombasa -404 3967|Kisumu -10 3475|Nakuru -30 3607
UG Kampala 35 3258
TZ Dar es Salaam -679 3921|Arusha -337 3668|Zanzibar -617 3920
RW Kigali -194 3006
ET Addis Ababa 903 3874
ZA Johannesburg -2620 2805|Cape Town -3393 1842|Durban -2986 3102|Pretoria -2575 2819|Gqeberha -3396 2560
IN Mumbai 1908 7288|Delhi 2861 7721|New Delhi 2861 7721|Bengaluru 1297 7759|Bangalore 1297 7759|Hyderabad 1739 7849|Chennai 1308 8027|Kolkata 2257 8836|Pune 1852 7386|Ahmedabad 2302 7257|Jaipur 2691 7579|Kochi 993 7627|Gurugram 2846 7703|Noida 2854 7739|Chandigarh 3073 7678|Lucknow 2685 8095|Coimbatore 1102 7696|Munnar 1009 7706
PK Karachi 2486 6700|Lahore 3152 7436|Islamabad 3368 7305
BD Dhaka 2381 9041|Chittagong 2236 9178
LK Colombo 693 7986
NP Kathmandu 2772 8532
SG Singapore 135 10382
MY Kuala Lumpur 314 10169|Penang 541 10033|Johor Bahru 149 10374
ID Jakarta -621 10685|Surabaya -726 11275|Bandung -692 10762
PH Manila 1460 12098|Cebu City 1032 12389|Davao City 719 12546|Quezon City 1468 12104|Makati 1455 12103
TH Bangkok 1376 10050|Chiang Mai 1879 9898
VN Ho Chi Minh City 1082 10663|Hanoi 2103 10585|Da Nang 1605 10820
CN Beijing 3990 11641|Shanghai 3123 12147|Shenzhen 2254 11406|Guangzhou 2313 11326
HK Hong Kong 2232 11417
TW Taipei 2503 12157
KR Seoul 3757 12698|Busan 3518 12908
JP Tokyo 3568 13969|Osaka 3469 13550|Kyoto 3501 13577|Nagoya 3518 13691|Fukuoka 3359 13040|Sapporo 4306 14135|Yokohama 3544 13964|Kobe 3469 13520
BR São Paulo -2355 -4663|Rio de Janeiro -2291 -4317|Belo Horizonte -1992 -4394|Curitiba -2543 -4927|Porto Alegre -3003 -5123|Recife -805 -3488|Brasília -1579 -4788|Salvador -1297 -3850|Fortaleza -373 -3852|Florianópolis -2760 -4855
AR Buenos Aires -3460 -5838|Córdoba -3142 -6418|Rosario -3295 -6064|Mendoza -3289 -6884
CL Santiago -3345 -7067|Valparaíso -3305 -7162|Antofagasta -2365 -7040
CO Bogotá 471 -7407|Medellín 624 -7558|Cali 345 -7653
PE Lima -1205 -7704
UY Montevideo -3490 -5616
EC Quito -18 -7847
CR San José 993 -8408
MX Mexico City 1943 -9913|Guadalajara 2067 -10335|Monterrey 2569 -10032|Puebla 1904 -9821|Tijuana 3251 -11704|Mérida 2097 -8962|Querétaro 2059 -10039|Oaxaca 1707 -9672
JM Kingston 1797 -7679
MT Valletta 3590 1451
CY Nicosia 3519 3338|Limassol 3471 3302
BA Sarajevo 4386 1841
ZM Lusaka -1539 2832
AW Oranjestad 1252 -7003
OM Muscat 2359 5841|Sohar 2435 5671
CV Praia 1493 -2351
SN Dakar 1469 -1744
MW Lilongwe -1397 3379`

type Town = Position & { country: string }
let towns: Map<string, Town[]> | null = null

const key = (name: string) => folded(name).replace(/\s+/g, ' ').trim()

const known = (): Map<string, Town[]> => {
  if (towns) return towns
  towns = new Map()
  for (const line of TOWNS.split('\n')) {
    const country = line.slice(0, 2)
    for (const entry of line.slice(3).split('|')) {
      const [, name = '', north, east] = /^(.*) (-?\d+) (-?\d+)$/.exec(entry) ?? []
      const town = key(name.replace(/, .*$/, ''))
      const position = { country, latitude: Number(north) / 100, longitude: Number(east) / 100 }
      towns.set(town, [...(towns.get(town) ?? []), position])
    }
  }
  return towns
}

/**
 * Where a town lies, by its name or by "town, region, country"; among towns of one name the one in `country` (two letters), otherwise the
 * first. Null for a place that is not among the larger towns.
 */
export const positionOf = (place: string, country: string | null = null): Position | null => {
  const found = known().get(key(place.replace(/,.*$/, '')))
  const town = found?.find((one) => one.country === country) ?? (country === null ? found?.[0] : undefined)
  return town ? { latitude: town.latitude, longitude: town.longitude } : null
}
