CREATE TABLE tstr (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  rnk TEXT NOT NULL,
  bonus INTEGER NOT NULL,
  result INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO tstr VALUES (1, 'George Fischer', 'split', 'wourgom', 692, 636, '2019-08-17');
INSERT INTO tstr VALUES (2, 'Liam Young', 'sundgredroum', 'assistant', 216, 616, '2019-10-17');
INSERT INTO tstr VALUES (3, 'Quothadris Kalstotwean', 'early', 'hosjouthuck', 814, 933, '2011-07-02');
INSERT INTO tstr VALUES (4, 'Kraiplon Vourskel', 'split', 'chief', 780, 890, '2020-04-10');
INSERT INTO tstr VALUES (5, 'Pirzour Weankock', 'day', 'wourgom', 1377, 560, '2023-03-20');
INSERT INTO tstr VALUES (6, 'Plaltrouck Rundfesdet', 'night', 'hosjouthuck', 1576, 464, '1985-10-25');
INSERT INTO tstr VALUES (7, 'Thindhus Skeackfleack', 'split', 'wourgom', 1127, 546, '1989-09-05');
INSERT INTO tstr VALUES (8, 'Rirkatgat Fitwenddous', 'split', 'assistant', 1633, 408, '2000-01-05');
INSERT INTO tstr VALUES (9, 'Totulait Skuckgreas', 'early', 'assistant', 1272, 28, '2015-08-19');
INSERT INTO tstr VALUES (10, 'Lena Grant', 'sundgredroum', 'assistant', 2088, 221, '2021-09-04');
INSERT INTO tstr VALUES (11, 'Julia Davis', 'night', 'wourgom', 2100, 902, '1999-09-20');
INSERT INTO tstr VALUES (12, 'Zoe Cohen', 'double', 'wourgom', 596, 921, '1991-04-18');
INSERT INTO tstr VALUES (13, 'Mondgai Kendbihait', 'early', 'hosjouthuck', 588, 653, '2008-07-14');
INSERT INTO tstr VALUES (14, 'Paula Smith', 'day', 'wourgom', 1798, 556, '1987-02-21');
INSERT INTO tstr VALUES (15, 'Shundpailfi Flaigrettaim', 'night', 'assistant', 162, 299, '1988-10-20');
INSERT INTO tstr VALUES (16, 'Koutpeat Pourchemdrer', 'night', 'hosjouthuck', 1549, 194, '1997-07-09');
INSERT INTO tstr VALUES (17, 'Paula Irwin', 'early', 'assistant', 762, 181, '2000-06-11');
INSERT INTO tstr VALUES (18, 'Floulda Sotwaibous', 'night', 'assistant', 1727, 346, '2019-04-06');
INSERT INTO tstr VALUES (19, 'Noah Jones', 'early', 'hosjouthuck', 1283, 632, '1994-07-10');
INSERT INTO tstr VALUES (20, 'Kevin Dunn', 'sundgredroum', 'hosjouthuck', 1653, 878, '1994-10-07');
INSERT INTO tstr VALUES (21, 'Krounges Paimbrin', 'early', 'assistant', 452, 229, '2021-12-02');
INSERT INTO tstr VALUES (22, 'Tiflat Kuclaisjou', 'sundgredroum', 'assistant', 2371, 228, '2013-01-04');
INSERT INTO tstr VALUES (23, 'Skeandthai Brisquais', 'split', 'assistant', 499, 560, '2007-08-22');
INSERT INTO tstr VALUES (24, 'Dozu Wuckfem', 'double', 'hosjouthuck', 204, 323, '2004-10-20');
INSERT INTO tstr VALUES (25, 'Keamgilan Krulsail', 'sundgredroum', 'hosjouthuck', 1997, 977, '2023-03-11');
CREATE TABLE barrels (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  producer TEXT NOT NULL,
  made_in TEXT NOT NULL,
  amount_t INTEGER NOT NULL,
  stars INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO barrels VALUES (1, 'Rapid Harvest', 'skotshain', 'flatkreand', 726, 53, '1961-05-21');
INSERT INTO barrels VALUES (2, 'Feackso Flotclousplul', 'Nimbus', 'flatkreand', 97, 26, '2007-07-04');
INSERT INTO barrels VALUES (3, 'Cheackgreasbeand Greaquelar', 'skotshain', 'gutgin', 443, 13, '2003-01-11');
INSERT INTO barrels VALUES (4, 'Haimzainshum Shalzit', 'Nimbus', 'Croatia', 486, 9, '1992-08-17');
INSERT INTO barrels VALUES (5, 'Lucky Storm', 'Orion', 'flatkreand', 260, 12, '1999-05-02');
INSERT INTO barrels VALUES (6, 'Faltheamgail Raindmounple', 'Orion', 'Croatia', 713, 60, '2019-08-16');
INSERT INTO barrels VALUES (7, 'Proud Lantern', 'skotshain', 'Croatia', 176, 88, '1988-05-21');
INSERT INTO barrels VALUES (8, 'Sweet Raven', 'Orion', 'Croatia', 277, 54, '1963-03-17');
INSERT INTO barrels VALUES (9, 'Bruckraiwar Trelkrock', 'Orion', 'Canada', 958, 15, '2015-02-09');
INSERT INTO barrels VALUES (10, 'Rindmout Trantrirkrus', 'skotshain', 'Canada', 220, 62, '1982-02-19');
INSERT INTO barrels VALUES (11, 'Thurdruckteat Buwulchail', 'Nimbus', 'Croatia', 298, 91, '1993-10-02');
INSERT INTO barrels VALUES (12, 'Mighty Raven', 'derfeas', 'Croatia', 392, 56, '1973-04-01');
INSERT INTO barrels VALUES (13, 'Bright Falcon', 'Orion', 'gutgin', 239, 39, '2015-04-08');
INSERT INTO barrels VALUES (14, 'Drouclock Loutroszeas', 'skotshain', 'flatkreand', 387, 49, '1988-12-01');
INSERT INTO barrels VALUES (15, 'Lucky Orchid', 'skotshain', 'Canada', 494, 6, '1978-11-14');
INSERT INTO barrels VALUES (16, 'Lucky Ember', 'skotshain', 'Croatia', 351, 71, '1980-09-03');
INSERT INTO barrels VALUES (17, 'Lucky Cedar', 'skotshain', 'Canada', 75, 83, '2021-07-12');
INSERT INTO barrels VALUES (18, 'Voundsheand Lourzes', 'Orion', 'Canada', 387, 25, '1989-09-13');
INSERT INTO barrels VALUES (19, 'Proud Willow', 'skotshain', 'Ireland', 589, 96, '1967-10-15');
INSERT INTO barrels VALUES (20, 'Wild Maple', 'Nimbus', 'Canada', 590, 81, '1963-02-28');
INSERT INTO barrels VALUES (21, 'Zourchijis Taimtuhir', 'Nimbus', 'gutgin', 169, 93, '1993-04-09');
INSERT INTO barrels VALUES (22, 'Lucky Meadow', 'skotshain', 'flatkreand', 774, 55, '2019-09-18');
INSERT INTO barrels VALUES (23, 'Proud Comet', 'derfeas', 'Canada', 216, 24, '1978-03-09');
INSERT INTO barrels VALUES (24, 'Skondquouquer Shawot', 'skotshain', 'flatkreand', 689, 9, '1960-02-20');
INSERT INTO barrels VALUES (25, 'Rurskel Drapealrai', 'Nimbus', 'Croatia', 572, 86, '1997-05-08');
INSERT INTO barrels VALUES (26, 'Happy Dragon', 'Nimbus', 'Canada', 735, 57, '1981-03-17');
INSERT INTO barrels VALUES (27, 'Misty Orchid', 'skotshain', 'Croatia', 10, 52, '1987-01-15');
INSERT INTO barrels VALUES (28, 'Ruckcleanja Joubrand', 'Nimbus', 'Canada', 189, 10, '1991-02-20');
INSERT INTO barrels VALUES (29, 'Frozen Falcon', 'Orion', 'flatkreand', 31, 15, '2023-06-26');
INSERT INTO barrels VALUES (30, 'Noullaindroum Placktock', 'skotshain', 'flatkreand', 324, 59, '1966-06-15');
INSERT INTO barrels VALUES (31, 'Sterkel Flotquearclel', 'Nimbus', 'flatkreand', 693, 94, '2007-01-10');
INSERT INTO barrels VALUES (32, 'Lonely Rose', 'skotshain', 'Canada', 913, 26, '2021-04-17');
INSERT INTO barrels VALUES (33, 'Brulbroum Nontir', 'derfeas', 'Ireland', 703, 25, '1996-02-21');
CREATE TABLE audi_tab (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  weather TEXT NOT NULL,
  units INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  by_taster INTEGER NOT NULL,
  fk_barr INTEGER NOT NULL,
  FOREIGN KEY (by_taster) REFERENCES tstr(nr),
  FOREIGN KEY (fk_barr) REFERENCES barrels(nr)
);
INSERT INTO audi_tab VALUES (1, 'K928', 'TRA', 'snowy', 165, 628, '2014-07-23', 25, 17);
INSERT INTO audi_tab VALUES (2, 'K121', 'IN', 'foggy', 21, 9, '2014-06-22', 23, 33);
INSERT INTO audi_tab VALUES (3, 'K952', 'TRA', 'cloudy', 62, 260, '2022-02-26', 8, 13);
INSERT INTO audi_tab VALUES (4, 'K499', 'VO', 'zandrin', 274, 885, '2022-04-11', 21, 4);
INSERT INTO audi_tab VALUES (5, 'K249', 'TRA', 'windy', 8, 699, '2020-08-15', 11, 1);
INSERT INTO audi_tab VALUES (6, 'K100', 'TRA', 'windy', 137, 223, '2022-09-19', 2, 17);
INSERT INTO audi_tab VALUES (7, 'K181', 'TRA', 'zandrin', 86, 809, '2012-04-21', 10, 16);
INSERT INTO audi_tab VALUES (8, 'K143', 'DRO', 'zandrin', 184, 903, '2012-02-06', 20, 26);
INSERT INTO audi_tab VALUES (9, 'K679', 'VO', 'foggy', 79, 345, '2016-12-22', 2, 26);
INSERT INTO audi_tab VALUES (10, 'K683', 'VO', 'foggy', 90, 888, '2010-05-15', 23, 15);
INSERT INTO audi_tab VALUES (11, 'K233', 'VO', 'zandrin', 145, 409, '2016-03-21', 17, 26);
INSERT INTO audi_tab VALUES (12, 'K934', 'DRO', 'zandrin', 4, 574, '2014-04-10', 21, 5);
INSERT INTO audi_tab VALUES (13, 'K448', 'DRO', 'snowy', 153, 162, '2023-09-24', 8, 12);
INSERT INTO audi_tab VALUES (14, 'K545', 'DRO', 'windy', 83, 10, '2011-03-21', 23, 5);
INSERT INTO audi_tab VALUES (15, 'K479', 'TRA', 'foggy', 237, 367, '2019-03-25', 10, 5);
INSERT INTO audi_tab VALUES (16, 'K210', 'VO', 'zandrin', 199, 344, '2024-09-07', 10, 16);
INSERT INTO audi_tab VALUES (17, 'K607', 'VO', 'zandrin', 73, 464, '2019-09-25', 21, 6);
INSERT INTO audi_tab VALUES (18, 'K603', 'TRA', 'zandrin', 184, 75, '2017-10-01', 15, 8);
INSERT INTO audi_tab VALUES (19, 'K682', 'VO', 'windy', 206, 187, '2016-09-06', 15, 3);
INSERT INTO audi_tab VALUES (20, 'K330', 'TRA', 'zandrin', 292, 145, '2013-11-21', 7, 3);
INSERT INTO audi_tab VALUES (21, 'K169', 'DRO', 'foggy', 80, 56, '2022-07-03', 20, 32);
INSERT INTO audi_tab VALUES (22, 'K719', 'VO', 'snowy', 31, 721, '2010-07-10', 7, 33);
INSERT INTO audi_tab VALUES (23, 'K153', 'DRO', 'snowy', 136, 59, '2018-10-25', 7, 25);
INSERT INTO audi_tab VALUES (24, 'K785', 'IN', 'windy', 285, 892, '2014-03-14', 17, 33);
INSERT INTO audi_tab VALUES (25, 'K833', 'TRA', 'zandrin', 79, 852, '2020-02-23', 23, 24);
INSERT INTO audi_tab VALUES (26, 'K850', 'TRA', 'foggy', 143, 22, '2024-11-16', 10, 6);
INSERT INTO audi_tab VALUES (27, 'K166', 'VO', 'snowy', 177, 725, '2022-05-14', 10, 21);
INSERT INTO audi_tab VALUES (28, 'K660', 'VO', 'cloudy', 289, 816, '2021-06-17', 13, 17);
INSERT INTO audi_tab VALUES (29, 'K519', 'DRO', 'foggy', 92, 386, '2017-02-04', 8, 32);
INSERT INTO audi_tab VALUES (30, 'K314', 'DRO', 'zandrin', 276, 6, '2019-08-03', 14, 4);
INSERT INTO audi_tab VALUES (31, 'K270', 'VO', 'zandrin', 257, 87, '2012-08-11', 14, 21);
INSERT INTO audi_tab VALUES (32, 'K885', 'TRA', 'windy', 244, 142, '2023-04-09', 25, 27);
INSERT INTO audi_tab VALUES (33, 'K116', 'DRO', 'foggy', 148, 112, '2021-12-28', 19, 20);
INSERT INTO audi_tab VALUES (34, 'K482', 'DRO', 'snowy', 31, 681, '2020-02-01', 9, 27);
INSERT INTO audi_tab VALUES (35, 'K658', 'TRA', 'windy', 154, 132, '2014-01-25', 21, 8);
INSERT INTO audi_tab VALUES (36, 'K671', 'DRO', 'zandrin', 240, 43, '2020-12-05', 23, 6);
INSERT INTO audi_tab VALUES (37, 'K613', 'TRA', 'zandrin', 106, 266, '2012-10-12', 7, 8);
INSERT INTO audi_tab VALUES (38, 'K933', 'DRO', 'windy', 15, 671, '2021-07-27', 2, 5);
INSERT INTO audi_tab VALUES (39, 'K191', 'TRA', 'snowy', 155, 251, '2014-01-28', 19, 30);
INSERT INTO audi_tab VALUES (40, 'K231', 'TRA', 'snowy', 96, 735, '2015-10-04', 8, 24);
INSERT INTO audi_tab VALUES (41, 'K446', 'VO', 'windy', 105, 598, '2015-01-21', 23, 27);
INSERT INTO audi_tab VALUES (42, 'K262', 'TRA', 'cloudy', 291, 843, '2019-07-16', 8, 5);
INSERT INTO audi_tab VALUES (43, 'K544', 'TRA', 'windy', 208, 119, '2010-01-04', 23, 26);
INSERT INTO audi_tab VALUES (44, 'K819', 'TRA', 'snowy', 191, 42, '2019-11-28', 4, 13);
INSERT INTO audi_tab VALUES (45, 'K935', 'TRA', 'foggy', 215, 433, '2015-02-05', 20, 26);
INSERT INTO audi_tab VALUES (46, 'K829', 'TRA', 'zandrin', 179, 191, '2017-10-20', 11, 13);
INSERT INTO audi_tab VALUES (47, 'K174', 'DRO', 'zandrin', 300, 206, '2022-09-14', 10, 30);
INSERT INTO audi_tab VALUES (48, 'K938', 'VO', 'foggy', 257, 669, '2017-04-27', 17, 30);
INSERT INTO audi_tab VALUES (49, 'K503', 'VO', 'windy', 19, 359, '2021-04-19', 2, 11);
INSERT INTO audi_tab VALUES (50, 'K992', 'DRO', 'windy', 197, 3, '2012-12-23', 25, 3);
INSERT INTO audi_tab VALUES (51, 'K405', 'IN', 'snowy', 297, 110, '2014-09-04', 11, 10);
INSERT INTO audi_tab VALUES (52, 'K881', 'TRA', 'zandrin', 298, 173, '2010-10-24', 11, 4);
INSERT INTO audi_tab VALUES (53, 'K609', 'VO', 'zandrin', 158, 837, '2014-03-28', 8, 27);
INSERT INTO audi_tab VALUES (54, 'K746', 'TRA', 'snowy', 56, 865, '2018-10-28', 9, 33);
INSERT INTO audi_tab VALUES (55, 'K502', 'TRA', 'snowy', 178, 825, '2024-11-13', 9, 15);
INSERT INTO audi_tab VALUES (56, 'K908', 'TRA', 'windy', 171, 359, '2011-11-07', 10, 3);
INSERT INTO audi_tab VALUES (57, 'K161', 'TRA', 'windy', 127, 678, '2019-11-17', 13, 22);
INSERT INTO audi_tab VALUES (58, 'K930', 'IN', 'cloudy', 169, 168, '2012-10-24', 25, 5);
INSERT INTO audi_tab VALUES (59, 'K900', 'VO', 'foggy', 173, 925, '2013-06-15', 11, 16);
INSERT INTO audi_tab VALUES (60, 'K870', 'DRO', 'zandrin', 212, 924, '2017-12-27', 10, 17);
INSERT INTO audi_tab VALUES (61, 'K175', 'VO', 'windy', 114, 363, '2019-08-17', 7, 17);
INSERT INTO audi_tab VALUES (62, 'K103', 'VO', 'snowy', 176, 682, '2011-12-28', 9, 14);
INSERT INTO audi_tab VALUES (63, 'K259', 'VO', 'zandrin', 240, 927, '2021-08-12', 17, 8);
INSERT INTO audi_tab VALUES (64, 'K219', 'DRO', 'windy', 47, 603, '2010-08-09', 9, 5);
INSERT INTO audi_tab VALUES (65, 'K731', 'DRO', 'zandrin', 132, 291, '2015-09-14', 9, 24);
INSERT INTO audi_tab VALUES (66, 'K261', 'TRA', 'snowy', 249, 522, '2024-03-23', 4, 32);
INSERT INTO audi_tab VALUES (67, 'K681', 'TRA', 'cloudy', 283, 565, '2010-12-20', 7, 33);
INSERT INTO audi_tab VALUES (68, 'K531', 'VO', 'zandrin', 185, 490, '2019-11-12', 10, 16);
INSERT INTO audi_tab VALUES (69, 'K704', 'TRA', 'foggy', 250, 123, '2017-10-12', 7, 4);
INSERT INTO audi_tab VALUES (70, 'K465', 'VO', 'zandrin', 237, 435, '2018-08-16', 7, 16);
INSERT INTO audi_tab VALUES (71, 'K822', 'IN', 'windy', 27, 833, '2019-04-08', 8, 16);
INSERT INTO audi_tab VALUES (72, 'K589', 'TRA', 'snowy', 58, 485, '2010-11-19', 11, 21);
INSERT INTO audi_tab VALUES (73, 'K686', 'DRO', 'zandrin', 213, 367, '2023-03-17', 13, 6);
INSERT INTO audi_tab VALUES (74, 'K109', 'VO', 'snowy', 283, 149, '2011-07-23', 7, 16);
INSERT INTO audi_tab VALUES (75, 'K457', 'DRO', 'windy', 156, 155, '2010-03-15', 10, 10);
INSERT INTO audi_tab VALUES (76, 'K195', 'VO', 'cloudy', 95, 641, '2013-06-08', 20, 25);
INSERT INTO audi_tab VALUES (77, 'K739', 'TRA', 'snowy', 4, 575, '2022-06-21', 17, 9);
INSERT INTO audi_tab VALUES (78, 'K176', 'TRA', 'snowy', 280, 771, '2021-08-09', 4, 16);
INSERT INTO audi_tab VALUES (79, 'K277', 'DRO', 'zandrin', 280, 862, '2023-10-03', 8, 14);
INSERT INTO audi_tab VALUES (80, 'K939', 'TRA', 'windy', 159, 533, '2016-05-19', 9, 27);
INSERT INTO audi_tab VALUES (81, 'K852', 'VO', 'windy', 273, 411, '2024-11-01', 8, 16);
INSERT INTO audi_tab VALUES (82, 'K883', 'DRO', 'snowy', 4, 936, '2011-05-21', 15, 16);
INSERT INTO audi_tab VALUES (83, 'K742', 'IN', 'windy', 227, 95, '2020-03-19', 9, 21);
INSERT INTO audi_tab VALUES (84, 'K428', 'DRO', 'snowy', 225, 49, '2024-05-12', 6, 1);
INSERT INTO audi_tab VALUES (85, 'K575', 'VO', 'snowy', 244, 921, '2021-10-01', 15, 9);
INSERT INTO audi_tab VALUES (86, 'K723', 'TRA', 'zandrin', 135, 798, '2013-10-01', 7, 1);
INSERT INTO audi_tab VALUES (87, 'K264', 'IN', 'windy', 243, 877, '2021-10-08', 9, 33);
INSERT INTO audi_tab VALUES (88, 'K310', 'TRA', 'snowy', 157, 78, '2013-09-16', 25, 8);
INSERT INTO audi_tab VALUES (89, 'K469', 'TRA', 'snowy', 246, 264, '2020-03-14', 15, 12);
INSERT INTO audi_tab VALUES (90, 'K891', 'VO', 'snowy', 299, 582, '2018-02-26', 9, 24);
INSERT INTO audi_tab VALUES (91, 'K445', 'TRA', 'cloudy', 143, 234, '2023-06-22', 9, 5);
INSERT INTO audi_tab VALUES (92, 'K562', 'VO', 'foggy', 66, 436, '2017-05-13', 11, 21);
INSERT INTO audi_tab VALUES (93, 'K998', 'VO', 'windy', 244, 908, '2015-06-26', 4, 3);
INSERT INTO audi_tab VALUES (94, 'K356', 'VO', 'zandrin', 126, 362, '2017-01-28', 25, 5);
INSERT INTO audi_tab VALUES (95, 'K783', 'VO', 'foggy', 176, 112, '2021-07-11', 25, 14);
INSERT INTO audi_tab VALUES (96, 'K127', 'DRO', 'zandrin', 137, 765, '2012-01-14', 11, 33);
INSERT INTO audi_tab VALUES (97, 'K203', 'DRO', 'zandrin', 81, 461, '2024-04-27', 7, 24);
INSERT INTO audi_tab VALUES (98, 'K387', 'DRO', 'zandrin', 300, 631, '2021-05-05', 11, 5);
INSERT INTO audi_tab VALUES (99, 'K779', 'VO', 'windy', 227, 412, '2013-07-25', 9, 33);
INSERT INTO audi_tab VALUES (100, 'K841', 'VO', 'zandrin', 5, 731, '2017-12-01', 19, 32);
INSERT INTO audi_tab VALUES (101, 'K748', 'DRO', 'foggy', 30, 8, '2015-05-19', 10, 25);
INSERT INTO audi_tab VALUES (102, 'K145', 'VO', 'windy', 299, 4, '2019-07-14', 7, 12);
INSERT INTO audi_tab VALUES (103, 'K221', 'IN', 'foggy', 243, 929, '2015-10-28', 11, 25);
INSERT INTO audi_tab VALUES (104, 'K307', 'TRA', 'foggy', 34, 904, '2012-11-06', 11, 16);
INSERT INTO audi_tab VALUES (105, 'K618', 'VO', 'cloudy', 251, 232, '2012-10-09', 25, 6);
INSERT INTO audi_tab VALUES (106, 'K978', 'VO', 'zandrin', 6, 67, '2012-07-19', 7, 16);
INSERT INTO audi_tab VALUES (107, 'K709', 'VO', 'windy', 144, 532, '2013-05-11', 7, 17);
INSERT INTO audi_tab VALUES (108, 'K248', 'DRO', 'windy', 250, 167, '2018-07-12', 10, 30);
INSERT INTO audi_tab VALUES (109, 'K192', 'VO', 'foggy', 219, 20, '2011-06-23', 20, 5);
INSERT INTO audi_tab VALUES (110, 'K892', 'IN', 'windy', 184, 267, '2013-01-03', 6, 24);
INSERT INTO audi_tab VALUES (111, 'K190', 'VO', 'windy', 285, 552, '2015-08-26', 14, 5);
INSERT INTO audi_tab VALUES (112, 'K374', 'TRA', 'snowy', 146, 341, '2015-09-16', 13, 26);
INSERT INTO audi_tab VALUES (113, 'K228', 'VO', 'windy', 88, 320, '2023-07-02', 8, 26);
INSERT INTO audi_tab VALUES (114, 'K302', 'DRO', 'zandrin', 4, 398, '2013-05-02', 7, 16);
INSERT INTO audi_tab VALUES (115, 'K208', 'TRA', 'zandrin', 43, 452, '2016-01-02', 13, 17);
INSERT INTO audi_tab VALUES (116, 'K766', 'DRO', 'zandrin', 189, 150, '2013-01-10', 4, 14);
INSERT INTO audi_tab VALUES (117, 'K715', 'TRA', 'zandrin', 138, 60, '2020-01-27', 20, 4);
INSERT INTO audi_tab VALUES (118, 'K735', 'VO', 'windy', 153, 304, '2019-01-15', 23, 5);
INSERT INTO audi_tab VALUES (119, 'K500', 'TRA', 'foggy', 65, 105, '2010-11-18', 14, 24);
INSERT INTO audi_tab VALUES (120, 'K690', 'DRO', 'snowy', 195, 637, '2013-05-28', 8, 26);
