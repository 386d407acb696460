CREATE TABLE db_dealer (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_status TEXT NOT NULL,
  db_team TEXT NOT NULL,
  db_age INTEGER NOT NULL,
  db_score INTEGER NOT NULL,
  db_start_date TEXT NOT NULL
);
INSERT INTO db_dealer VALUES (1, 'Iris Davis', 'temporary', 'research', 59, 852, '1991-10-24');
INSERT INTO db_dealer VALUES (2, 'Poucktourtha Wenddrean', 'active', 'training', 45, 880, '2017-02-27');
INSERT INTO db_dealer VALUES (3, 'Iris Nolan', 'active', 'research', 67, 230, '2010-01-21');
INSERT INTO db_dealer VALUES (4, 'Theanchea Plischack', 'active', 'thaspundbrur', 57, 883, '2002-11-14');
INSERT INTO db_dealer VALUES (5, 'Quinn Fischer', 'permanent', 'training', 65, 314, '1988-03-28');
INSERT INTO db_dealer VALUES (6, 'Stastrendkros Nartargea', 'temporary', 'logistics', 56, 551, '2018-02-16');
INSERT INTO db_dealer VALUES (7, 'Ana Torres', 'skaiskrendshear', 'thaspundbrur', 60, 235, '1992-09-13');
INSERT INTO db_dealer VALUES (8, 'Eric Young', 'suspended', 'training', 42, 629, '1991-12-09');
INSERT INTO db_dealer VALUES (9, 'Besflom Cheshouplim', 'temporary', 'training', 54, 141, '2009-02-20');
INSERT INTO db_dealer VALUES (10, 'Plouscheck Pesneamlou', 'suspended', 'research', 50, 651, '1994-06-22');
INSERT INTO db_dealer VALUES (11, 'Greackthozut Raimgan', 'permanent', 'training', 35, 763, '1998-06-10');
INSERT INTO db_dealer VALUES (12, 'Kreastuckbel Drimthind', 'retired', 'research', 36, 989, '2012-07-10');
INSERT INTO db_dealer VALUES (13, 'Ana Silva', 'skaiskrendshear', 'security', 75, 913, '1998-03-05');
INSERT INTO db_dealer VALUES (14, 'Frank Ford', 'skaiskrendshear', 'training', 39, 199, '2022-12-26');
INSERT INTO db_dealer VALUES (15, 'Trelvonzund Shistealim', 'temporary', 'research', 20, 657, '1990-02-15');
INSERT INTO db_dealer VALUES (16, 'Bomkrut Shunpendvul', 'skaiskrendshear', 'training', 59, 713, '2014-10-04');
INSERT INTO db_dealer VALUES (17, 'Quinn Hart', 'permanent', 'support', 58, 396, '1993-10-27');
INSERT INTO db_dealer VALUES (18, 'Vemflipit Vendgen', 'temporary', 'training', 19, 900, '2007-02-11');
INSERT INTO db_dealer VALUES (19, 'Jeackpait Jaisplirim', 'temporary', 'training', 57, 626, '2016-06-02');
INSERT INTO db_dealer VALUES (20, 'Trethuckti Somclinthond', 'skaiskrendshear', 'security', 51, 536, '2020-11-18');
INSERT INTO db_dealer VALUES (21, 'Clara Davis', 'retired', 'training', 44, 649, '1999-02-04');
INSERT INTO db_dealer VALUES (22, 'Pleamdet Stockgroutraind', 'suspended', 'research', 31, 23, '2003-10-28');
INSERT INTO db_dealer VALUES (23, 'Zoe Martin', 'retired', 'research', 78, 805, '2006-02-08');
INSERT INTO db_dealer VALUES (24, 'Zeaszorkrund Drasirdai', 'suspended', 'research', 49, 94, '2011-03-19');
INSERT INTO db_dealer VALUES (25, 'Mafaiclur Secksorwos', 'permanent', 'security', 72, 715, '2015-09-08');
INSERT INTO db_dealer VALUES (26, 'Thitre Chaintro', 'permanent', 'research', 49, 871, '2013-05-08');
INSERT INTO db_dealer VALUES (27, 'Bella Owens', 'temporary', 'training', 30, 142, '1992-06-27');
INSERT INTO db_dealer VALUES (28, 'Claqueal Peho', 'active', 'training', 40, 904, '2017-12-22');
INSERT INTO db_dealer VALUES (29, 'Drilaim Cheandshock', 'skaiskrendshear', 'training', 25, 275, '1998-11-10');
INSERT INTO db_dealer VALUES (30, 'Pisqui Vartrend', 'permanent', 'training', 51, 947, '1986-07-17');
INSERT INTO db_dealer VALUES (31, 'Greandhoul Duntremplack', 'permanent', 'training', 29, 654, '2016-10-10');
INSERT INTO db_dealer VALUES (32, 'Nina Meyer', 'retired', 'training', 54, 657, '2009-11-18');
INSERT INTO db_dealer VALUES (33, 'Steajea Busickdut', 'permanent', 'research', 33, 749, '1986-04-15');
INSERT INTO db_dealer VALUES (34, 'Grutzeamhom Treaveamdem', 'retired', 'thaspundbrur', 43, 684, '2017-07-14');
INSERT INTO db_dealer VALUES (35, 'Lena Kaya', 'permanent', 'thaspundbrur', 23, 442, '2022-12-25');
INSERT INTO db_dealer VALUES (36, 'Parchout Drolwouzea', 'temporary', 'logistics', 54, 498, '2023-07-13');
CREATE TABLE db_table_game (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_darstakrear TEXT NOT NULL,
  db_leamskumkrick TEXT NOT NULL,
  db_stock INTEGER NOT NULL,
  db_power INTEGER NOT NULL,
  db_purchase_date TEXT NOT NULL
);
INSERT INTO db_table_game VALUES (1, 'Mighty Beacon', 'setvet', 'DA', 229, 664, '2001-06-20');
INSERT INTO db_table_game VALUES (2, 'Lonely Summit', 'green', 'TH', 217, 1076, '2003-10-17');
INSERT INTO db_table_game VALUES (3, 'Sunny Meadow', 'yellow', 'NE', 396, 477, '2015-08-16');
INSERT INTO db_table_game VALUES (4, 'Vinjouck Zitkertat', 'trochol', 'TH', 194, 896, '2002-06-04');
INSERT INTO db_table_game VALUES (5, 'Crystal Lotus', 'grasquickge', 'TH', 226, 3795, '2007-08-27');
INSERT INTO db_table_game VALUES (6, 'Groulplornan Mamjan', 'grasquickge', 'DA', 9, 1397, '2013-02-16');
INSERT INTO db_table_game VALUES (7, 'Royal Cedar', 'green', 'RES', 158, 2737, '2011-02-06');
INSERT INTO db_table_game VALUES (8, 'Siround Draiclargour', 'setvet', 'RES', 215, 252, '2017-07-08');
INSERT INTO db_table_game VALUES (9, 'Quutshotrai Skirkreatshun', 'setvet', 'DA', 134, 3659, '2013-05-28');
INSERT INTO db_table_game VALUES (10, 'Dromsheas Plitnerskean', 'silver', 'DA', 241, 1972, '2011-05-26');
INSERT INTO db_table_game VALUES (11, 'Quaismeackstaick Shoundlin', 'setvet', 'DA', 49, 259, '2009-09-19');
INSERT INTO db_table_game VALUES (12, 'Bright Harvest', 'yellow', 'RES', 393, 715, '2010-02-15');
INSERT INTO db_table_game VALUES (13, 'Wemnet Lockskun', 'silver', 'DA', 119, 2879, '2015-12-14');
INSERT INTO db_table_game VALUES (14, 'Plelkroumdreand Betlan', 'setvet', 'RES', 376, 1708, '2016-09-20');
INSERT INTO db_table_game VALUES (15, 'Quisclaitkrur Plaizouckbreas', 'yellow', 'DA', 91, 3731, '2009-10-15');
INSERT INTO db_table_game VALUES (16, 'Lucky Pebble', 'grasquickge', 'RES', 387, 2995, '2000-09-24');
INSERT INTO db_table_game VALUES (17, 'Zuckdea Quaisgick', 'setvet', 'DA', 245, 1860, '1999-04-21');
INSERT INTO db_table_game VALUES (18, 'Plirveltros Quetsteal', 'grasquickge', 'DA', 95, 1574, '2003-12-16');
INSERT INTO db_table_game VALUES (19, 'Bright Maple', 'grasquickge', 'NE', 239, 3007, '2005-05-27');
INSERT INTO db_table_game VALUES (20, 'Mighty Ember', 'grasquickge', 'NE', 48, 255, '2013-03-10');
INSERT INTO db_table_game VALUES (21, 'Rinqualstai Naibim', 'setvet', 'NE', 15, 2741, '2007-05-25');
INSERT INTO db_table_game VALUES (22, 'Stulstenskaind Drockfe', 'grasquickge', 'DA', 55, 3411, '2016-05-02');
INSERT INTO db_table_game VALUES (23, 'Skasninkrait Fitpla', 'yellow', 'NE', 108, 1697, '2017-06-18');
INSERT INTO db_table_game VALUES (24, 'Clates Shelpleaszeal', 'yellow', 'RES', 289, 2666, '2002-06-26');
INSERT INTO db_table_game VALUES (25, 'Sweet Lotus', 'trochol', 'NE', 371, 1864, '2009-02-23');
INSERT INTO db_table_game VALUES (26, 'Bindfir Theadreckthel', 'yellow', 'DA', 277, 709, '2002-10-06');
INSERT INTO db_table_game VALUES (27, 'Secret Maple', 'trochol', 'TH', 285, 3302, '2022-04-20');
INSERT INTO db_table_game VALUES (28, 'Ancient Cedar', 'grasquickge', 'DA', 1, 2308, '1999-06-22');
INSERT INTO db_table_game VALUES (29, 'Troutchu Sticleand', 'green', 'RES', 313, 1367, '2014-08-11');
INSERT INTO db_table_game VALUES (30, 'Kraivundti Fusmofim', 'green', 'TH', 386, 2919, '2010-03-22');
INSERT INTO db_table_game VALUES (31, 'Nosflou Bondgroun', 'green', 'DA', 102, 2223, '2002-06-25');
INSERT INTO db_table_game VALUES (32, 'Quaickthas Cleamgrirla', 'setvet', 'DA', 162, 3551, '2018-04-11');
CREATE TABLE db_round (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_weather TEXT NOT NULL,
  db_long_group TEXT NOT NULL,
  db_doulvismuck INTEGER NOT NULL,
  db_extra_limit INTEGER NOT NULL,
  db_bemthoul_krainshel TEXT NOT NULL,
  db_dealer_id INTEGER NOT NULL,
  db_table_game_id INTEGER NOT NULL,
  FOREIGN KEY (db_dealer_id) REFERENCES db_dealer(db_id),
  FOREIGN KEY (db_table_game_id) REFERENCES db_table_game(db_id)
);
INSERT INTO db_round VALUES (1, 'N185', 'HA', 'totbru', 93, 1289, '2024-09-26', 33, 16);
INSERT INTO db_round VALUES (2, 'N437', 'MUR', 'jonkendbrat', 284, 4386, '2024-02-06', 22, 12);
INSERT INTO db_round VALUES (3, 'N517', 'TE', 'jonkendbrat', 327, 2964, '2013-01-14', 15, 9);
INSERT INTO db_round VALUES (4, 'N760', 'FLU', 'totbru', 198, 746, '2012-05-22', 32, 27);
INSERT INTO db_round VALUES (5, 'N148', 'TE', 'approved', 426, 2215, '2017-08-02', 32, 26);
INSERT INTO db_round VALUES (6, 'N951', 'HA', 'planned', 356, 4525, '2018-01-13', 23, 29);
INSERT INTO db_round VALUES (7, 'N153', 'FLU', 'totbru', 335, 1840, '2023-09-22', 18, 19);
INSERT INTO db_round VALUES (8, 'N919', 'TE', 'approved', 95, 687, '2010-04-05', 20, 28);
INSERT INTO db_round VALUES (9, 'N841', 'MUR', 'approved', 245, 1546, '2021-03-23', 1, 18);
INSERT INTO db_round VALUES (10, 'N380', 'FLU', 'approved', 396, 1985, '2014-03-03', 31, 20);
INSERT INTO db_round VALUES (11, 'N453', 'CLO', 'jonkendbrat', 130, 2461, '2022-11-09', 31, 21);
INSERT INTO db_round VALUES (12, 'N715', 'HA', 'planned', 457, 3741, '2024-09-23', 25, 25);
INSERT INTO db_round VALUES (13, 'N573', 'MUR', 'totbru', 367, 248, '2022-12-06', 26, 9);
INSERT INTO db_round VALUES (14, 'N787', 'TE', 'totbru', 121, 1022, '2018-01-13', 20, 21);
INSERT INTO db_round VALUES (15, 'N834', 'TE', 'planned', 461, 3000, '2016-07-27', 27, 26);
INSERT INTO db_round VALUES (16, 'N110', 'CLO', 'approved', 182, 3817, '2024-03-08', 36, 26);
INSERT INTO db_round VALUES (17, 'N931', 'TE', 'totbru', 180, 599, '2018-08-23', 14, 9);
INSERT INTO db_round VALUES (18, 'N270', 'CLO', 'jonkendbrat', 448, 4891, '2022-02-03', 31, 19);
INSERT INTO db_round VALUES (19, 'N520', 'MUR', 'jonkendbrat', 103, 703, '2014-02-19', 33, 18);
INSERT INTO db_round VALUES (20, 'N635', 'HA', 'planned', 35, 4518, '2023-01-12', 26, 27);
INSERT INTO db_round VALUES (21, 'N865', 'CLO', 'jonkendbrat', 166, 2177, '2010-06-01', 12, 26);
INSERT INTO db_round VALUES (22, 'N427', 'HA', 'jonkendbrat', 244, 4355, '2012-08-25', 27, 7);
INSERT INTO db_round VALUES (23, 'N884', 'FLU', 'totbru', 195, 430, '2013-04-09', 31, 18);
INSERT INTO db_round VALUES (24, 'N224', 'CLO', 'planned', 474, 1596, '2018-03-28', 3, 25);
INSERT INTO db_round VALUES (25, 'N664', 'TE', 'totbru', 77, 911, '2021-12-26', 13, 16);
INSERT INTO db_round VALUES (26, 'N679', 'FLU', 'jonkendbrat', 259, 3985, '2022-02-24', 36, 20);
INSERT INTO db_round VALUES (27, 'N807', 'TE', 'totbru', 32, 1961, '2014-09-03', 12, 9);
INSERT INTO db_round VALUES (28, 'N960', 'MUR', 'planned', 380, 127, '2011-11-27', 24, 30);
INSERT INTO db_round VALUES (29, 'N727', 'HA', 'totbru', 244, 191, '2024-09-02', 29, 26);
INSERT INTO db_round VALUES (30, 'N468', 'FLU', 'planned', 180, 446, '2018-12-18', 27, 7);
INSERT INTO db_round VALUES (31, 'N828', 'HA', 'totbru', 272, 2177, '2011-07-02', 11, 31);
INSERT INTO db_round VALUES (32, 'N993', 'TE', 'approved', 339, 4631, '2011-05-15', 19, 5);
INSERT INTO db_round VALUES (33, 'N603', 'TE', 'totbru', 86, 3183, '2012-01-01', 23, 7);
INSERT INTO db_round VALUES (34, 'N177', 'HA', 'totbru', 359, 3000, '2016-07-04', 15, 8);
INSERT INTO db_round VALUES (35, 'N195', 'MUR', 'planned', 34, 4389, '2014-05-03', 26, 30);
INSERT INTO db_round VALUES (36, 'N767', 'FLU', 'jonkendbrat', 201, 17, '2017-01-19', 3, 12);
INSERT INTO db_round VALUES (37, 'N638', 'HA', 'planned', 424, 2488, '2016-08-08', 1, 15);
INSERT INTO db_round VALUES (38, 'N772', 'TE', 'jonkendbrat', 176, 1159, '2013-06-10', 31, 29);
INSERT INTO db_round VALUES (39, 'N457', 'MUR', 'approved', 384, 3558, '2017-03-07', 30, 2);
INSERT INTO db_round VALUES (40, 'N958', 'TE', 'planned', 308, 2431, '2014-07-19', 9, 12);
INSERT INTO db_round VALUES (41, 'N300', 'FLU', 'jonkendbrat', 368, 2500, '2019-07-01', 10, 19);
INSERT INTO db_round VALUES (42, 'N449', 'HA', 'totbru', 59, 3606, '2021-05-28', 11, 27);
INSERT INTO db_round VALUES (43, 'N542', 'CLO', 'totbru', 92, 3691, '2024-10-07', 29, 8);
INSERT INTO db_round VALUES (44, 'N166', 'TE', 'totbru', 204, 3810, '2015-09-23', 29, 27);
INSERT INTO db_round VALUES (45, 'N622', 'HA', 'approved', 107, 393, '2023-06-18', 16, 16);
INSERT INTO db_round VALUES (46, 'N992', 'HA', 'planned', 27, 4309, '2010-03-27', 32, 21);
INSERT INTO db_round VALUES (47, 'N469', 'MUR', 'totbru', 365, 1928, '2011-11-08', 19, 15);
INSERT INTO db_round VALUES (48, 'N950', 'HA', 'approved', 422, 2145, '2020-09-03', 36, 26);
INSERT INTO db_round VALUES (49, 'N858', 'FLU', 'planned', 306, 2408, '2013-06-01', 14, 22);
INSERT INTO db_round VALUES (50, 'N736', 'CLO', 'totbru', 341, 930, '2018-08-27', 29, 26);
INSERT INTO db_round VALUES (51, 'N762', 'CLO', 'planned', 401, 1535, '2021-01-28', 26, 11);
INSERT INTO db_round VALUES (52, 'N410', 'TE', 'planned', 197, 484, '2018-02-07', 14, 16);
INSERT INTO db_round VALUES (53, 'N503', 'CLO', 'totbru', 368, 2585, '2010-09-14', 8, 9);
INSERT INTO db_round VALUES (54, 'N589', 'TE', 'totbru', 306, 3731, '2012-11-02', 11, 25);
INSERT INTO db_round VALUES (55, 'N852', 'MUR', 'totbru', 351, 2985, '2017-08-09', 23, 7);
INSERT INTO db_round VALUES (56, 'N376', 'TE', 'approved', 392, 660, '2010-07-01', 32, 19);
INSERT INTO db_round VALUES (57, 'N301', 'FLU', 'planned', 470, 2453, '2017-12-25', 20, 27);
INSERT INTO db_round VALUES (58, 'N964', 'TE', 'totbru', 215, 1427, '2021-04-14', 28, 30);
INSERT INTO db_round VALUES (59, 'N602', 'CLO', 'totbru', 155, 1477, '2019-07-18', 10, 32);
INSERT INTO db_round VALUES (60, 'N681', 'MUR', 'approved', 151, 442, '2014-01-22', 32, 32);
INSERT INTO db_round VALUES (61, 'N874', 'CLO', 'jonkendbrat', 69, 3849, '2012-11-12', 32, 7);
INSERT INTO db_round VALUES (62, 'N315', 'FLU', 'totbru', 190, 2592, '2020-06-02', 10, 17);
INSERT INTO db_round VALUES (63, 'N560', 'CLO', 'totbru', 354, 3862, '2015-06-26', 1, 5);
INSERT INTO db_round VALUES (64, 'N998', 'HA', 'planned', 304, 3505, '2016-06-22', 20, 25);
INSERT INTO db_round VALUES (65, 'N505', 'CLO', 'totbru', 122, 2878, '2013-01-17', 31, 11);
INSERT INTO db_round VALUES (66, 'N378', 'HA', 'totbru', 374, 4279, '2010-09-04', 31, 17);
INSERT INTO db_round VALUES (67, 'N233', 'HA', 'planned', 394, 1186, '2015-06-08', 30, 18);
INSERT INTO db_round VALUES (68, 'N878', 'HA', 'planned', 353, 888, '2018-12-14', 10, 26);
INSERT INTO db_round VALUES (69, 'N245', 'TE', 'planned', 402, 2647, '2018-05-27', 1, 19);
INSERT INTO db_round VALUES (70, 'N519', 'HA', 'approved', 380, 3343, '2012-10-07', 34, 16);
INSERT INTO db_round VALUES (71, 'N306', 'HA', 'planned', 323, 260, '2017-08-01', 29, 17);
INSERT INTO db_round VALUES (72, 'N528', 'FLU', 'totbru', 219, 3105, '2010-10-22', 35, 7);
INSERT INTO db_round VALUES (73, 'N438', 'HA', 'planned', 255, 578, '2012-01-01', 23, 17);
INSERT INTO db_round VALUES (74, 'N486', 'CLO', 'totbru', 144, 4554, '2023-03-28', 14, 6);
INSERT INTO db_round VALUES (75, 'N970', 'TE', 'approved', 161, 1883, '2023-11-01', 11, 12);
INSERT INTO db_round VALUES (76, 'N493', 'FLU', 'approved', 197, 3418, '2012-09-26', 20, 25);
INSERT INTO db_round VALUES (77, 'N626', 'FLU', 'approved', 97, 4685, '2015-07-11', 12, 22);
INSERT INTO db_round VALUES (78, 'N705', 'MUR', 'planned', 106, 3349, '2021-04-25', 18, 2);
INSERT INTO db_round VALUES (79, 'N539', 'TE', 'planned', 293, 3814, '2017-06-11', 27, 16);
INSERT INTO db_round VALUES (80, 'N492', 'CLO', 'planned', 461, 3649, '2020-07-08', 3, 29);
INSERT INTO db_round VALUES (81, 'N660', 'HA', 'jonkendbrat', 71, 2954, '2014-12-11', 10, 17);
INSERT INTO db_round VALUES (82, 'N186', 'TE', 'planned', 127, 4478, '2010-02-12', 32, 7);
INSERT INTO db_round VALUES (83, 'N889', 'FLU', 'jonkendbrat', 137, 2723, '2010-08-12', 27, 17);
INSERT INTO db_round VALUES (84, 'N217', 'TE', 'totbru', 24, 2980, '2011-10-04', 23, 30);
INSERT INTO db_round VALUES (85, 'N330', 'FLU', 'planned', 374, 3626, '2017-07-28', 29, 17);
INSERT INTO db_round VALUES (86, 'N668', 'CLO', 'approved', 104, 1720, '2016-05-28', 32, 30);
INSERT INTO db_round VALUES (87, 'N594', 'TE', 'approved', 145, 1393, '2014-01-22', 29, 19);
INSERT INTO db_round VALUES (88, 'N485', 'CLO', 'totbru', 263, 541, '2016-12-17', 36, 11);
INSERT INTO db_round VALUES (89, 'N627', 'TE', 'jonkendbrat', 59, 4391, '2022-09-12', 23, 29);
INSERT INTO db_round VALUES (90, 'N434', 'FLU', 'approved', 67, 2219, '2022-02-22', 29, 30);
INSERT INTO db_round VALUES (91, 'N566', 'MUR', 'planned', 185, 4703, '2018-10-02', 35, 12);
INSERT INTO db_round VALUES (92, 'N547', 'TE', 'planned', 388, 1926, '2024-08-18', 36, 27);
INSERT INTO db_round VALUES (93, 'N605', 'TE', 'planned', 234, 1934, '2014-11-05', 26, 14);
INSERT INTO db_round VALUES (94, 'N339', 'MUR', 'planned', 313, 1554, '2012-11-27', 35, 18);
INSERT INTO db_round VALUES (95, 'N704', 'HA', 'planned', 91, 3745, '2021-06-22', 14, 10);
INSERT INTO db_round VALUES (96, 'N382', 'TE', 'approved', 414, 2576, '2010-02-02', 13, 16);
INSERT INTO db_round VALUES (97, 'N713', 'FLU', 'jonkendbrat', 239, 15, '2021-07-14', 26, 21);
INSERT INTO db_round VALUES (98, 'N451', 'HA', 'planned', 144, 3103, '2016-08-23', 15, 9);
INSERT INTO db_round VALUES (99, 'N962', 'HA', 'planned', 465, 1824, '2017-01-19', 19, 8);
INSERT INTO db_round VALUES (100, 'N955', 'MUR', 'approved', 170, 602, '2015-07-17', 36, 15);
INSERT INTO db_round VALUES (101, 'N327', 'FLU', 'planned', 134, 3974, '2022-11-03', 27, 32);
INSERT INTO db_round VALUES (102, 'N851', 'CLO', 'jonkendbrat', 106, 4577, '2012-02-26', 29, 19);
INSERT INTO db_round VALUES (103, 'N401', 'FLU', 'totbru', 161, 1723, '2013-11-16', 10, 6);
INSERT INTO db_round VALUES (104, 'N253', 'MUR', 'planned', 16, 4915, '2010-10-28', 9, 11);
INSERT INTO db_round VALUES (105, 'N546', 'TE', 'totbru', 425, 1039, '2010-08-10', 11, 7);
INSERT INTO db_round VALUES (106, 'N275', 'FLU', 'totbru', 43, 549, '2015-07-27', 10, 17);
INSERT INTO db_round VALUES (107, 'N829', 'MUR', 'planned', 424, 3187, '2010-02-28', 32, 3);
INSERT INTO db_round VALUES (108, 'N299', 'HA', 'planned', 45, 3187, '2011-03-07', 23, 26);
INSERT INTO db_round VALUES (109, 'N579', 'CLO', 'jonkendbrat', 473, 3082, '2019-06-20', 8, 26);
INSERT INTO db_round VALUES (110, 'N430', 'TE', 'approved', 46, 4692, '2023-09-23', 35, 31);
INSERT INTO db_round VALUES (111, 'N433', 'HA', 'planned', 182, 1259, '2014-08-18', 25, 20);
INSERT INTO db_round VALUES (112, 'N864', 'CLO', 'totbru', 471, 2130, '2014-01-01', 32, 19);
INSERT INTO db_round VALUES (113, 'N341', 'HA', 'totbru', 60, 2911, '2022-05-15', 31, 22);
INSERT INTO db_round VALUES (114, 'N946', 'MUR', 'approved', 100, 984, '2014-07-18', 31, 19);
INSERT INTO db_round VALUES (115, 'N846', 'HA', 'planned', 396, 825, '2011-02-16', 18, 18);
INSERT INTO db_round VALUES (116, 'N778', 'CLO', 'planned', 327, 4999, '2011-08-21', 10, 4);
INSERT INTO db_round VALUES (117, 'N483', 'CLO', 'jonkendbrat', 113, 3504, '2024-03-13', 35, 5);
INSERT INTO db_round VALUES (118, 'N593', 'TE', 'approved', 152, 4939, '2023-08-05', 11, 1);
INSERT INTO db_round VALUES (119, 'N230', 'TE', 'planned', 153, 2429, '2024-09-20', 34, 11);
INSERT INTO db_round VALUES (120, 'N319', 'HA', 'totbru', 112, 2980, '2018-11-18', 34, 26);
