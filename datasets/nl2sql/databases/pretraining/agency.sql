CREATE TABLE agents_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_choskodound_hairkaisgund TEXT NOT NULL,
  col_safe_section TEXT NOT NULL,
  col_long_size INTEGER NOT NULL,
  col_salary INTEGER NOT NULL,
  col_birthday TEXT NOT NULL
);
INSERT INTO agents_data VALUES (1, 'Ramsock Lamwis', 'Athens', 'India', 2102, 4559, '1965-07-01');
INSERT INTO agents_data VALUES (2, 'Hanna Hughes', 'Sofia', 'vungaick', 1281, 1246, '1951-04-07');
INSERT INTO agents_data VALUES (3, 'Quinn Adams', 'Warsaw', 'leallaiplou', 2015, 6689, '1978-12-25');
INSERT INTO agents_data VALUES (4, 'Tanneque Drouckveafluck', 'Sofia', 'India', 51, 2705, '1974-07-10');
INSERT INTO agents_data VALUES (5, 'Quandkret Junjeamjeam', 'Riga', 'leallaiplou', 137, 8202, '1977-12-27');
INSERT INTO agents_data VALUES (6, 'Clara Lopez', 'Kyoto', 'leallaiplou', 1614, 1458, '1994-08-28');
INSERT INTO agents_data VALUES (7, 'Fiona Ford', 'Kyoto', 'plunkemzur', 1681, 6590, '1995-07-08');
INSERT INTO agents_data VALUES (8, 'Flishostea Quailfloundter', 'Warsaw', 'krouveack', 257, 6710, '1983-05-26');
INSERT INTO agents_data VALUES (9, 'Ben Baker', 'Sofia', 'plunkemzur', 1371, 2629, '1951-09-02');
INSERT INTO agents_data VALUES (10, 'Choulquout Neabous', 'Sofia', 'India', 39, 6477, '1957-07-09');
INSERT INTO agents_data VALUES (11, 'Eric Walsh', 'Warsaw', 'leallaiplou', 2188, 9379, '1971-11-20');
INSERT INTO agents_data VALUES (12, 'David Vega', 'Sofia', 'plunkemzur', 878, 6046, '1970-11-17');
INSERT INTO agents_data VALUES (13, 'Latmea Sanvind', 'Sofia', 'leallaiplou', 345, 1239, '1993-08-25');
INSERT INTO agents_data VALUES (14, 'Baspatsheal Hinquick', 'Sofia', 'krouveack', 1625, 5343, '1948-06-06');
INSERT INTO agents_data VALUES (15, 'Graindtimhem Waimdeamheal', 'Warsaw', 'krouveack', 2186, 2675, '1952-09-16');
INSERT INTO agents_data VALUES (16, 'Wendy Dunn', 'Warsaw', 'leallaiplou', 161, 7052, '1993-04-05');
INSERT INTO agents_data VALUES (17, 'Placktholrit Brouckketsend', 'Utrecht', 'krouveack', 2405, 2006, '1977-02-22');
INSERT INTO agents_data VALUES (18, 'Weasthesflou Paimvesas', 'Athens', 'India', 548, 1530, '1950-01-13');
INSERT INTO agents_data VALUES (19, 'Ivan Larsen', 'Utrecht', 'leallaiplou', 1155, 1957, '1984-08-26');
INSERT INTO agents_data VALUES (20, 'Sindfloun Skeatdrainpur', 'Riga', 'leallaiplou', 2415, 7881, '1958-05-14');
INSERT INTO agents_data VALUES (21, 'Berzutsos Winstutrock', 'Utrecht', 'leallaiplou', 76, 5743, '1967-09-02');
INSERT INTO agents_data VALUES (22, 'Treanzol Rosdim', 'Kyoto', 'leallaiplou', 2062, 6830, '1978-04-21');
INSERT INTO agents_data VALUES (23, 'Frank Dunn', 'Warsaw', 'krouveack', 758, 8238, '1970-07-24');
INSERT INTO agents_data VALUES (24, 'Douckjoushul Nucksheat', 'Riga', 'vungaick', 1391, 1420, '1983-01-02');
CREATE TABLE houses_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_current_format TEXT NOT NULL,
  col_short_type TEXT NOT NULL,
  col_jimche_grickgaickclais INTEGER NOT NULL,
  col_direct_speed INTEGER NOT NULL,
  col_main_start TEXT NOT NULL
);
INSERT INTO houses_data VALUES (1, 'Didrut Skainddengear', 'flackbar', 'purple', 612, 365, '2010-11-22');
INSERT INTO houses_data VALUES (2, 'Royal Meadow', 'flackbar', 'purple', 2479, 835, '2009-12-28');
INSERT INTO houses_data VALUES (3, 'Fuszos Cheandbansais', 'flackbar', 'purple', 358, 61, '2015-10-09');
INSERT INTO houses_data VALUES (4, 'Thoplais Warzailtun', 'flackbar', 'purple', 1248, 203, '2000-04-18');
INSERT INTO houses_data VALUES (5, 'Grand Raven', 'flackbar', 'purple', 3911, 385, '2023-05-06');
INSERT INTO houses_data VALUES (6, 'Woulnea Healkrir', 'copper', 'purple', 2770, 535, '2021-01-05');
INSERT INTO houses_data VALUES (7, 'Futvo Kroubrun', 'greackchil', 'black', 2993, 334, '2019-11-19');
INSERT INTO houses_data VALUES (8, 'Gaimstet Troundzeandreck', 'greackchil', 'purple', 2512, 935, '2003-07-22');
INSERT INTO houses_data VALUES (9, 'Dearnis Zecktet', 'copper', 'purple', 3822, 663, '2010-10-19');
INSERT INTO houses_data VALUES (10, 'Wild Raven', 'flalkailsack', 'black', 439, 428, '2018-01-28');
INSERT INTO houses_data VALUES (11, 'Drimlout Quutquund', 'copper', 'black', 2005, 920, '2002-01-13');
INSERT INTO houses_data VALUES (12, 'Flolsaisvan Stouquit', 'flalkailsack', 'gaicklawar', 2933, 74, '2020-06-15');
INSERT INTO houses_data VALUES (13, 'Sweet Harvest', 'copper', 'gaicklawar', 1218, 17, '2018-02-24');
INSERT INTO houses_data VALUES (14, 'Seaskimjur Broutshuck', 'flackbar', 'gaicklawar', 1325, 225, '2008-12-12');
INSERT INTO houses_data VALUES (15, 'Happy Rose', 'flalkailsack', 'giwoukru', 1126, 548, '2013-01-17');
INSERT INTO houses_data VALUES (16, 'Ancient Cedar', 'flackbar', 'black', 3492, 423, '2002-12-21');
INSERT INTO houses_data VALUES (17, 'Quaisoul Flosthundvo', 'greackchil', 'giwoukru', 483, 516, '2008-03-28');
INSERT INTO houses_data VALUES (18, 'Velvet Storm', 'copper', 'purple', 765, 435, '2013-06-07');
INSERT INTO houses_data VALUES (19, 'Noble Lotus', 'copper', 'giwoukru', 2279, 839, '2006-11-14');
INSERT INTO houses_data VALUES (20, 'Peadorthair Shealwesjot', 'flackbar', 'giwoukru', 3656, 251, '2003-12-11');
INSERT INTO houses_data VALUES (21, 'Reaszourlond Stearthis', 'flackbar', 'gaicklawar', 871, 886, '2010-11-11');
INSERT INTO houses_data VALUES (22, 'Proud Cedar', 'flackbar', 'gaicklawar', 877, 424, '2000-10-22');
INSERT INTO houses_data VALUES (23, 'Mimtrinpaick Rindskeandkrock', 'greackchil', 'gaicklawar', 844, 667, '2018-04-24');
INSERT INTO houses_data VALUES (24, 'Weandnour Chearplack', 'flackbar', 'gaicklawar', 2724, 9, '2009-07-19');
INSERT INTO houses_data VALUES (25, 'Sordrea Brudounflais', 'copper', 'purple', 873, 810, '2022-09-18');
INSERT INTO houses_data VALUES (26, 'Bright Willow', 'greackchil', 'giwoukru', 167, 698, '1999-07-17');
INSERT INTO houses_data VALUES (27, 'Gondchain Plerthealmet', 'copper', 'purple', 3161, 661, '2007-11-22');
INSERT INTO houses_data VALUES (28, 'Clargarflou Kotwimquom', 'flackbar', 'gaicklawar', 2874, 696, '2006-07-03');
INSERT INTO houses_data VALUES (29, 'Royal Orchid', 'copper', 'purple', 710, 376, '2004-05-17');
INSERT INTO houses_data VALUES (30, 'Meamgol Reashiquaind', 'copper', 'gaicklawar', 3840, 202, '2004-02-09');
INSERT INTO houses_data VALUES (31, 'Thuckmear Funclum', 'copper', 'purple', 2376, 433, '2005-12-23');
INSERT INTO houses_data VALUES (32, 'Julclelgrea Groupu', 'copper', 'giwoukru', 1134, 838, '2016-08-22');
INSERT INTO houses_data VALUES (33, 'Frozen Orchid', 'greackchil', 'gaicklawar', 2838, 37, '2020-07-22');
INSERT INTO houses_data VALUES (34, 'Sweet Comet', 'copper', 'purple', 1196, 508, '2015-04-17');
INSERT INTO houses_data VALUES (35, 'Nickfunsta Quisplumgret', 'greackchil', 'gaicklawar', 3424, 520, '2024-05-05');
INSERT INTO houses_data VALUES (36, 'Treackclar Shulton', 'greackchil', 'purple', 3630, 148, '2006-06-28');
CREATE TABLE viewings_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_priority TEXT NOT NULL,
  col_wurheand_golquolsel TEXT NOT NULL,
  col_spare_size INTEGER NOT NULL,
  col_attendance INTEGER NOT NULL,
  col_weekly_audit TEXT NOT NULL,
  link_agent INTEGER NOT NULL,
  link_house INTEGER NOT NULL,
  FOREIGN KEY (link_agent) REFERENCES agents_data(row_id),
  FOREIGN KEY (link_house) REFERENCES houses_data(row_id)
);
INSERT INTO viewings_data VALUES (1, 'W373', 'critical', 'flalnoumnaick', 169, 856, '2018-05-25', 11, 20);
INSERT INTO viewings_data VALUES (2, 'W903', 'jenrilsket', 'rainy', 2395, 800, '2015-08-06', 9, 33);
INSERT INTO viewings_data VALUES (3, 'W503', 'critical', 'flalnoumnaick', 2753, 427, '2017-07-24', 17, 6);
INSERT INTO viewings_data VALUES (4, 'W364', 'critical', 'flalnoumnaick', 2405, 913, '2016-01-27', 19, 15);
INSERT INTO viewings_data VALUES (5, 'W193', 'jenrilsket', 'flalnoumnaick', 1168, 604, '2010-12-15', 18, 34);
INSERT INTO viewings_data VALUES (6, 'W462', 'critical', 'cloudy', 1173, 414, '2021-09-10', 11, 22);
INSERT INTO viewings_data VALUES (7, 'W795', 'critical', 'snowy', 2206, 668, '2013-05-11', 16, 32);
INSERT INTO viewings_data VALUES (8, 'W445', 'jenrilsket', 'rainy', 1680, 758, '2018-03-25', 3, 1);
INSERT INTO viewings_data VALUES (9, 'W814', 'jenrilsket', 'snowy', 1700, 934, '2011-08-20', 24, 29);
INSERT INTO viewings_data VALUES (10, 'W802', 'jenrilsket', 'cloudy', 1995, 772, '2022-09-23', 21, 36);
INSERT INTO viewings_data VALUES (11, 'W246', 'high', 'rainy', 2745, 894, '2024-08-16', 8, 33);
INSERT INTO viewings_data VALUES (12, 'W959', 'high', 'flalnoumnaick', 817, 247, '2017-05-08', 16, 17);
INSERT INTO viewings_data VALUES (13, 'W998', 'critical', 'cloudy', 1854, 625, '2023-06-21', 9, 36);
INSERT INTO viewings_data VALUES (14, 'W960', 'critical', 'cloudy', 2951, 130, '2016-12-18', 23, 2);
INSERT INTO viewings_data VALUES (15, 'W538', 'critical', 'rainy', 978, 590, '2015-01-28', 6, 29);
INSERT INTO viewings_data VALUES (16, 'W681', 'jenrilsket', 'cloudy', 1353, 265, '2018-01-14', 14, 3);
INSERT INTO viewings_data VALUES (17, 'W170', 'high', 'rainy', 166, 938, '2013-05-21', 4, 15);
INSERT INTO viewings_data VALUES (18, 'W646', 'critical', 'rainy', 1303, 474, '2011-08-13', 24, 24);
INSERT INTO viewings_data VALUES (19, 'W380', 'critical', 'flalnoumnaick', 1921, 700, '2022-11-28', 6, 20);
INSERT INTO viewings_data VALUES (20, 'W621', 'critical', 'cloudy', 593, 161, '2020-07-08', 9, 1);
INSERT INTO viewings_data VALUES (21, 'W718', 'high', 'rainy', 1026, 483, '2014-02-13', 14, 19);
INSERT INTO viewings_data VALUES (22, 'W939', 'high', 'flalnoumnaick', 1070, 546, '2020-07-06', 11, 26);
INSERT INTO viewings_data VALUES (23, 'W459', 'jenrilsket', 'flalnoumnaick', 2142, 420, '2010-07-28', 11, 27);
INSERT INTO viewings_data VALUES (24, 'W383', 'critical', 'snowy', 2661, 14, '2014-08-05', 6, 1);
INSERT INTO viewings_data VALUES (25, 'W361', 'high', 'snowy', 238, 274, '2019-09-04', 13, 5);
INSERT INTO viewings_data VALUES (26, 'W912', 'high', 'rainy', 96, 415, '2011-04-13', 14, 26);
INSERT INTO viewings_data VALUES (27, 'W701', 'high', 'flalnoumnaick', 282, 222, '2022-07-13', 16, 1);
INSERT INTO viewings_data VALUES (28, 'W184', 'high', 'snowy', 1175, 554, '2010-09-06', 11, 19);
INSERT INTO viewings_data VALUES (29, 'W406', 'jenrilsket', 'rainy', 669, 504, '2022-03-20', 24, 28);
INSERT INTO viewings_data VALUES (30, 'W375', 'jenrilsket', 'flalnoumnaick', 364, 792, '2015-01-26', 13, 3);
INSERT INTO viewings_data VALUES (31, 'W637', 'high', 'flalnoumnaick', 2014, 468, '2016-06-16', 18, 22);
INSERT INTO viewings_data VALUES (32, 'W554', 'jenrilsket', 'cloudy', 2050, 17, '2011-05-27', 13, 13);
INSERT INTO viewings_data VALUES (33, 'W568', 'critical', 'flalnoumnaick', 292, 319, '2013-05-20', 6, 8);
INSERT INTO viewings_data VALUES (34, 'W649', 'critical', 'rainy', 480, 457, '2015-03-22', 8, 21);
INSERT INTO viewings_data VALUES (35, 'W619', 'critical', 'rainy', 2091, 774, '2010-01-15', 23, 21);
INSERT INTO viewings_data VALUES (36, 'W927', 'critical', 'flalnoumnaick', 2202, 202, '2011-06-17', 2, 34);
INSERT INTO viewings_data VALUES (37, 'W994', 'critical', 'flalnoumnaick', 1189, 553, '2013-01-27', 1, 14);
INSERT INTO viewings_data VALUES (38, 'W242', 'critical', 'cloudy', 2308, 376, '2023-01-03', 6, 17);
INSERT INTO viewings_data VALUES (39, 'W755', 'jenrilsket', 'flalnoumnaick', 2678, 624, '2015-02-24', 17, 24);
INSERT INTO viewings_data VALUES (40, 'W130', 'high', 'rainy', 2139, 433, '2017-02-03', 8, 8);
INSERT INTO viewings_data VALUES (41, 'W208', 'jenrilsket', 'flalnoumnaick', 726, 590, '2010-06-03', 16, 21);
INSERT INTO viewings_data VALUES (42, 'W408', 'jenrilsket', 'rainy', 2382, 616, '2018-07-22', 4, 14);
INSERT INTO viewings_data VALUES (43, 'W739', 'critical', 'flalnoumnaick', 1735, 541, '2018-02-08', 8, 26);
INSERT INTO viewings_data VALUES (44, 'W724', 'jenrilsket', 'rainy', 1947, 834, '2018-08-25', 9, 24);
INSERT INTO viewings_data VALUES (45, 'W948', 'high', 'rainy', 2568, 315, '2015-04-13', 3, 36);
INSERT INTO viewings_data VALUES (46, 'W588', 'high', 'cloudy', 1707, 709, '2019-03-17', 18, 12);
INSERT INTO viewings_data VALUES (47, 'W715', 'critical', 'flalnoumnaick', 750, 269, '2021-11-13', 23, 3);
INSERT INTO viewings_data VALUES (48, 'W944', 'critical', 'flalnoumnaick', 2622, 643, '2014-04-14', 5, 34);
INSERT INTO viewings_data VALUES (49, 'W511', 'high', 'rainy', 250, 497, '2015-02-11', 5, 3);
INSERT INTO viewings_data VALUES (50, 'W505', 'high', 'flalnoumnaick', 2292, 734, '2022-01-24', 11, 17);
INSERT INTO viewings_data VALUES (51, 'W609', 'critical', 'cloudy', 832, 422, '2012-10-17', 14, 30);
INSERT INTO viewings_data VALUES (52, 'W766', 'critical', 'rainy', 921, 774, '2019-07-20', 11, 26);
INSERT INTO viewings_data VALUES (53, 'W328', 'high', 'flalnoumnaick', 2549, 347, '2011-01-11', 11, 14);
INSERT INTO viewings_data VALUES (54, 'W713', 'high', 'rainy', 110, 596, '2013-11-06', 6, 17);
INSERT INTO viewings_data VALUES (55, 'W934', 'critical', 'flalnoumnaick', 251, 890, '2011-08-05', 8, 19);
INSERT INTO viewings_data VALUES (56, 'W311', 'high', 'snowy', 1704, 424, '2021-02-13', 24, 33);
INSERT INTO viewings_data VALUES (57, 'W882', 'jenrilsket', 'rainy', 350, 203, '2014-09-07', 2, 30);
INSERT INTO viewings_data VALUES (58, 'W181', 'jenrilsket', 'flalnoumnaick', 9, 148, '2013-12-01', 5, 9);
INSERT INTO viewings_data VALUES (59, 'W595', 'high', 'rainy', 2746, 68, '2010-12-19', 14, 30);
INSERT INTO viewings_data VALUES (60, 'W870', 'critical', 'rainy', 511, 584, '2010-10-05', 13, 33);
INSERT INTO viewings_data VALUES (61, 'W335', 'critical', 'rainy', 1468, 2, '2024-04-08', 11, 27);
INSERT INTO viewings_data VALUES (62, 'W464', 'high', 'cloudy', 1969, 66, '2010-04-28', 2, 7);
INSERT INTO viewings_data VALUES (63, 'W551', 'high', 'flalnoumnaick', 237, 591, '2017-03-24', 18, 28);
INSERT INTO viewings_data VALUES (64, 'W129', 'high', 'rainy', 732, 375, '2023-01-08', 6, 15);
INSERT INTO viewings_data VALUES (65, 'W876', 'high', 'cloudy', 1420, 224, '2015-12-24', 9, 15);
INSERT INTO viewings_data VALUES (66, 'W683', 'high', 'flalnoumnaick', 1971, 551, '2013-04-01', 9, 19);
INSERT INTO viewings_data VALUES (67, 'W526', 'high', 'flalnoumnaick', 469, 856, '2017-10-13', 11, 15);
INSERT INTO viewings_data VALUES (68, 'W502', 'critical', 'flalnoumnaick', 2579, 708, '2018-09-26', 1, 7);
INSERT INTO viewings_data VALUES (69, 'W104', 'critical', 'flalnoumnaick', 2059, 850, '2023-06-18', 6, 28);
INSERT INTO viewings_data VALUES (70, 'W714', 'high', 'cloudy', 2319, 711, '2010-12-18', 1, 20);
INSERT INTO viewings_data VALUES (71, 'W185', 'high', 'cloudy', 461, 945, '2012-01-25', 18, 30);
INSERT INTO viewings_data VALUES (72, 'W780', 'critical', 'flalnoumnaick', 2474, 621, '2022-03-06', 18, 3);
INSERT INTO viewings_data VALUES (73, 'W935', 'high', 'rainy', 439, 614, '2024-12-10', 18, 32);
INSERT INTO viewings_data VALUES (74, 'W732', 'high', 'rainy', 1226, 874, '2014-07-27', 4, 20);
INSERT INTO viewings_data VALUES (75, 'W499', 'jenrilsket', 'rainy', 1098, 413, '2023-08-07', 23, 14);
INSERT INTO viewings_data VALUES (76, 'W379', 'jenrilsket', 'rainy', 855, 747, '2019-10-15', 15, 13);
INSERT INTO viewings_data VALUES (77, 'W266', 'jenrilsket', 'flalnoumnaick', 1793, 578, '2020-01-11', 6, 13);
INSERT INTO viewings_data VALUES (78, 'W513', 'jenrilsket', 'cloudy', 1963, 557, '2015-02-18', 14, 15);
INSERT INTO viewings_data VALUES (79, 'W356', 'jenrilsket', 'flalnoumnaick', 968, 890, '2017-12-06', 8, 11);
INSERT INTO viewings_data VALUES (80, 'W324', 'jenrilsket', 'cloudy', 1159, 921, '2024-12-10', 17, 25);
INSERT INTO viewings_data VALUES (81, 'W702', 'high', 'flalnoumnaick', 2191, 294, '2012-11-12', 19, 32);
INSERT INTO viewings_data VALUES (82, 'W700', 'high', 'flalnoumnaick', 2111, 549, '2023-12-02', 23, 21);
INSERT INTO viewings_data VALUES (83, 'W719', 'high', 'cloudy', 1941, 208, '2020-04-28', 6, 32);
INSERT INTO viewings_data VALUES (84, 'W744', 'high', 'flalnoumnaick', 113, 732, '2020-04-19', 18, 33);
INSERT INTO viewings_data VALUES (85, 'W636', 'jenrilsket', 'rainy', 2022, 846, '2020-10-17', 18, 14);
INSERT INTO viewings_data VALUES (86, 'W749', 'critical', 'rainy', 1411, 479, '2017-06-28', 15, 8);
INSERT INTO viewings_data VALUES (87, 'W329', 'nongrilchai', 'rainy', 1595, 388, '2016-02-06', 14, 29);
INSERT INTO viewings_data VALUES (88, 'W969', 'high', 'snowy', 46, 305, '2013-10-22', 8, 16);
INSERT INTO viewings_data VALUES (89, 'W654', 'critical', 'cloudy', 2101, 163, '2019-08-18', 6, 33);
INSERT INTO viewings_data VALUES (90, 'W974', 'high', 'cloudy', 400, 408, '2014-12-22', 3, 24);
INSERT INTO viewings_data VALUES (91, 'W517', 'high', 'snowy', 1167, 166, '2019-09-26', 13, 7);
INSERT INTO viewings_data VALUES (92, 'W281', 'high', 'cloudy', 1112, 371, '2012-07-24', 19, 15);
INSERT INTO viewings_data VALUES (93, 'W889', 'high', 'rainy', 1427, 893, '2019-05-06', 23, 36);
INSERT INTO viewings_data VALUES (94, 'W112', 'high', 'snowy', 1705, 734, '2015-04-27', 21, 15);
INSERT INTO viewings_data VALUES (95, 'W332', 'high', 'flalnoumnaick', 2097, 594, '2011-12-27', 14, 3);
INSERT INTO viewings_data VALUES (96, 'W458', 'nongrilchai', 'cloudy', 2255, 665, '2024-06-22', 13, 19);
INSERT INTO viewings_data VALUES (97, 'W580', 'critical', 'rainy', 488, 416, '2024-12-07', 8, 18);
INSERT INTO viewings_data VALUES (98, 'W152', 'critical', 'snowy', 2703, 362, '2023-09-04', 14, 6);
INSERT INTO viewings_data VALUES (99, 'W684', 'high', 'flalnoumnaick', 2922, 814, '2017-11-10', 16, 31);
INSERT INTO viewings_data VALUES (100, 'W708', 'high', 'cloudy', 2772, 944, '2016-01-23', 21, 27);
INSERT INTO viewings_data VALUES (101, 'W800', 'jenrilsket', 'snowy', 2008, 801, '2010-05-26', 2, 32);
INSERT INTO viewings_data VALUES (102, 'W391', 'high', 'flalnoumnaick', 1985, 935, '2016-03-07', 21, 26);
INSERT INTO viewings_data VALUES (103, 'W423', 'high', 'rainy', 806, 915, '2013-09-08', 23, 17);
INSERT INTO viewings_data VALUES (104, 'W606', 'critical', 'cloudy', 147, 450, '2018-08-05', 9, 15);
INSERT INTO viewings_data VALUES (105, 'W521', 'high', 'rainy', 1735, 926, '2014-11-11', 4, 19);
INSERT INTO viewings_data VALUES (106, 'W206', 'high', 'rainy', 1505, 249, '2019-05-19', 11, 30);
INSERT INTO viewings_data VALUES (107, 'W996', 'critical', 'cloudy', 1796, 682, '2010-06-14', 17, 7);
INSERT INTO viewings_data VALUES (108, 'W668', 'jenrilsket', 'cloudy', 1658, 895, '2014-12-13', 6, 8);
INSERT INTO viewings_data VALUES (109, 'W119', 'critical', 'snowy', 878, 683, '2011-09-24', 4, 28);
INSERT INTO viewings_data VALUES (110, 'W322', 'high', 'rainy', 378, 943, '2014-01-19', 3, 33);
INSERT INTO viewings_data VALUES (111, 'W752', 'critical', 'cloudy', 1683, 848, '2019-01-07', 14, 21);
INSERT INTO viewings_data VALUES (112, 'W798', 'critical', 'flalnoumnaick', 2673, 137, '2020-03-15', 18, 21);
INSERT INTO viewings_data VALUES (113, 'W577', 'high', 'cloudy', 2611, 214, '2024-07-19', 24, 24);
INSERT INTO viewings_data VALUES (114, 'W613', 'critical', 'cloudy', 2632, 164, '2013-04-13', 8, 29);
INSERT INTO viewings_data VALUES (115, 'W552', 'high', 'rainy', 118, 122, '2021-02-24', 18, 15);
INSERT INTO viewings_data VALUES (116, 'W197', 'jenrilsket', 'flalnoumnaick', 1684, 188, '2016-12-15', 24, 26);
INSERT INTO viewings_data VALUES (117, 'W450', 'jenrilsket', 'flalnoumnaick', 567, 148, '2018-07-04', 11, 24);
INSERT INTO viewings_data VALUES (118, 'W601', 'high', 'flalnoumnaick', 2934, 621, '2013-05-25', 19, 12);
INSERT INTO viewings_data VALUES (119, 'W366', 'jenrilsket', 'flalnoumnaick', 1292, 24, '2015-07-22', 24, 9);
INSERT INTO viewings_data VALUES (120, 'W138', 'jenrilsket', 'rainy', 2544, 187, '2021-07-08', 18, 30);
