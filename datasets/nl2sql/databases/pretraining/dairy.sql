CREATE TABLE herder_list (
  herder_no INTEGER PRIMARY KEY,
  name_of_herder TEXT NOT NULL,
  team_of_herder TEXT NOT NULL,
  chickgranlen_shisquainpo_of_herder TEXT NOT NULL,
  paitstomsem_kraisitrer_of_herder INTEGER NOT NULL,
  gretnil_of_herder INTEGER NOT NULL,
  former_audit_of_herder TEXT NOT NULL
);
INSERT INTO herder_list VALUES (1, 'Victor Adams', 'planning', 'retired', 35, 53, '1980-02-04');
INSERT INTO herder_list VALUES (2, 'Junplaingrond Kumtrenbrais', 'legal', 'absent', 34, 22, '1948-11-05');
INSERT INTO herder_list VALUES (3, 'Datluha Tramot', 'logistics', 'suspended', 6, 28, '1985-04-03');
INSERT INTO herder_list VALUES (4, 'George Brown', 'planning', 'jershuchot', 11, 64, '1989-02-16');
INSERT INTO herder_list VALUES (5, 'Kevin Weber', 'planning', 'jershuchot', 1, 55, '1953-09-27');
INSERT INTO herder_list VALUES (6, 'Iris Ellis', 'logistics', 'suspended', 36, 33, '1960-01-07');
INSERT INTO herder_list VALUES (7, 'Pluckshainbos Peacksto', 'training', 'absent', 3, 56, '1968-04-10');
INSERT INTO herder_list VALUES (8, 'Nina Rivera', 'training', 'suspended', 28, 78, '1981-10-25');
INSERT INTO herder_list VALUES (9, 'Quinn Smith', 'legal', 'jershuchot', 5, 66, '1949-05-08');
INSERT INTO herder_list VALUES (10, 'Hounsa Steackhes', 'logistics', 'active', 22, 32, '1981-06-05');
INSERT INTO herder_list VALUES (11, 'Jaishearji Zolkaickclock', 'legal', 'suspended', 6, 67, '1953-01-11');
INSERT INTO herder_list VALUES (12, 'Xavier Weber', 'kratskeas', 'retired', 16, 51, '1993-07-09');
INSERT INTO herder_list VALUES (13, 'Rosa Dunn', 'logistics', 'jershuchot', 4, 79, '1964-05-20');
INSERT INTO herder_list VALUES (14, 'Plaitbrurhear Surflai', 'kratskeas', 'jershuchot', 20, 47, '1960-03-02');
INSERT INTO herder_list VALUES (15, 'Grendlandjo Floundtrirfain', 'legal', 'absent', 23, 77, '1967-05-04');
INSERT INTO herder_list VALUES (16, 'Krelilthus Lirfluckpor', 'logistics', 'active', 40, 32, '1977-12-22');
INSERT INTO herder_list VALUES (17, 'Shourquan Shecheanquoum', 'logistics', 'suspended', 31, 55, '1958-04-04');
INSERT INTO herder_list VALUES (18, 'Noah Jones', 'logistics', 'jershuchot', 24, 66, '1960-09-09');
INSERT INTO herder_list VALUES (19, 'Veamtran Boulthous', 'logistics', 'jershuchot', 33, 45, '1952-03-26');
INSERT INTO herder_list VALUES (20, 'Tainshondlit Zomdroum', 'kratskeas', 'active', 25, 46, '1994-08-15');
INSERT INTO herder_list VALUES (21, 'Gulesshol Gudot', 'logistics', 'jershuchot', 2, 69, '1979-03-11');
INSERT INTO herder_list VALUES (22, 'Lemtraickkeck Kralnaittind', 'logistics', 'absent', 7, 42, '1998-02-07');
INSERT INTO herder_list VALUES (23, 'Noah Fischer', 'planning', 'suspended', 31, 72, '1970-07-04');
INSERT INTO herder_list VALUES (24, 'Colin Price', 'training', 'absent', 29, 51, '1948-05-08');
INSERT INTO herder_list VALUES (25, 'Olivia Hughes', 'logistics', 'active', 9, 55, '1963-05-06');
INSERT INTO herder_list VALUES (26, 'Trenzick Flitmer', 'legal', 'absent', 25, 21, '1974-11-08');
INSERT INTO herder_list VALUES (27, 'Julia Torres', 'legal', 'jershuchot', 38, 56, '1958-04-25');
CREATE TABLE cow_list (
  cow_no INTEGER PRIMARY KEY,
  name_of_cow TEXT NOT NULL,
  light_sector_of_cow TEXT NOT NULL,
  brand_of_cow TEXT NOT NULL,
  weekly_points_of_cow INTEGER NOT NULL,
  public_volume_of_cow INTEGER NOT NULL,
  purchase_date_of_cow TEXT NOT NULL
);
INSERT INTO cow_list VALUES (1, 'Grand Cedar', 'ruzol', 'Tarsus', 87, 153, '2018-06-03');
INSERT INTO cow_list VALUES (2, 'Zaillom Neshealcleam', 'ruzol', 'chucheal', 23, 533, '2007-12-04');
INSERT INTO cow_list VALUES (3, 'Lonely Pebble', 'used', 'Quill', 2, 931, '2001-02-05');
INSERT INTO cow_list VALUES (4, 'Borwoszin Shambolchair', 'ruzol', 'Quill', 36, 603, '2024-03-18');
INSERT INTO cow_list VALUES (5, 'Sweet Maple', 'damaged', 'Tarsus', 71, 9, '2006-11-03');
INSERT INTO cow_list VALUES (6, 'Clalgreandkrat Vulskeck', 'restored', 'Nimbus', 46, 224, '2009-06-08');
INSERT INTO cow_list VALUES (7, 'Iron Maple', 'damaged', 'Quill', 20, 884, '1999-02-22');
INSERT INTO cow_list VALUES (8, 'Nearnaithou Skaittrou', 'used', 'Tarsus', 31, 362, '2006-07-27');
INSERT INTO cow_list VALUES (9, 'Bainddound Hucli', 'restored', 'Quill', 63, 110, '2021-07-17');
INSERT INTO cow_list VALUES (10, 'Velvet Meadow', 'restored', 'chucheal', 64, 699, '2006-05-21');
INSERT INTO cow_list VALUES (11, 'Drolzurgas Nockwainuck', 'restored', 'Quill', 93, 464, '2008-03-01');
INSERT INTO cow_list VALUES (12, 'Staisvis Rumpleambrouck', 'ruzol', 'Quill', 26, 160, '2016-03-02');
INSERT INTO cow_list VALUES (13, 'Lucky Cedar', 'restored', 'Tarsus', 42, 551, '2022-06-11');
INSERT INTO cow_list VALUES (14, 'Fainjackdrack Weatwimjut', 'restored', 'Nimbus', 36, 976, '2012-10-27');
INSERT INTO cow_list VALUES (15, 'Frozen Maple', 'ruzol', 'Nimbus', 76, 412, '2005-01-03');
INSERT INTO cow_list VALUES (16, 'Plandkrendraick Plaingum', 'ruzol', 'Tarsus', 43, 248, '2012-07-05');
INSERT INTO cow_list VALUES (17, 'Clickplurclor Pliltrot', 'ruzol', 'chucheal', 74, 474, '2009-04-14');
INSERT INTO cow_list VALUES (18, 'Filpe Fluckchinquu', 'ruzol', 'Quill', 9, 698, '2009-08-13');
INSERT INTO cow_list VALUES (19, 'Sweet Comet', 'restored', 'chucheal', 4, 352, '1999-11-05');
INSERT INTO cow_list VALUES (20, 'Royal Tiger', 'ruzol', 'Nimbus', 32, 697, '2017-08-19');
INSERT INTO cow_list VALUES (21, 'Frozen Rose', 'restored', 'Quill', 31, 455, '2002-05-18');
INSERT INTO cow_list VALUES (22, 'Greasgreamchous Thairthack', 'ruzol', 'chucheal', 5, 240, '2019-11-01');
INSERT INTO cow_list VALUES (23, 'Merkockdrond Stirackkran', 'damaged', 'chucheal', 13, 729, '2006-06-13');
INSERT INTO cow_list VALUES (24, 'Samzos Paistear', 'restored', 'Nimbus', 36, 824, '2011-09-18');
INSERT INTO cow_list VALUES (25, 'Gralmail Shoulrum', 'damaged', 'Quill', 67, 985, '2014-04-08');
INSERT INTO cow_list VALUES (26, 'Nourplasnea Flouflairdrun', 'ruzol', 'Nimbus', 56, 246, '1999-02-18');
INSERT INTO cow_list VALUES (27, 'Lucky Lantern', 'restored', 'chucheal', 17, 696, '2017-07-22');
INSERT INTO cow_list VALUES (28, 'Greckplousdrer Vinplangrind', 'restored', 'Tarsus', 74, 156, '2003-11-09');
INSERT INTO cow_list VALUES (29, 'Sunny Beacon', 'damaged', 'chucheal', 38, 771, '2008-12-24');
INSERT INTO cow_list VALUES (30, 'Jainster Pleamgrosteck', 'restored', 'Tarsus', 41, 204, '2011-07-05');
INSERT INTO cow_list VALUES (31, 'Proud Raven', 'ruzol', 'chucheal', 96, 785, '2016-03-07');
CREATE TABLE milking_list (
  milking_no INTEGER PRIMARY KEY,
  name_of_milking TEXT NOT NULL,
  payment_of_milking TEXT NOT NULL,
  weather_of_milking TEXT NOT NULL,
  expense_of_milking INTEGER NOT NULL,
  duration_of_milking INTEGER NOT NULL,
  heavy_end_of_milking TEXT NOT NULL,
  herder_ref INTEGER NOT NULL,
  cow_ref INTEGER NOT NULL,
  FOREIGN KEY (herder_ref) REFERENCES herder_list(herder_no),
  FOREIGN KEY (cow_ref) REFERENCES cow_list(cow_no)
);
INSERT INTO milking_list VALUES (1, 'E830', 'invoice', 'rainy', 1453, 396, '2022-09-24', 17, 15);
INSERT INTO milking_list VALUES (2, 'E918', 'cash', 'snowy', 2491, 457, '2012-08-09', 9, 21);
INSERT INTO milking_list VALUES (3, 'E596', 'voucher', 'foggy', 388, 213, '2011-12-10', 3, 17);
INSERT INTO milking_list VALUES (4, 'E915', 'voucher', 'foggy', 1722, 191, '2012-10-17', 7, 17);
INSERT INTO milking_list VALUES (5, 'E825', 'invoice', 'rainy', 2538, 192, '2012-04-18', 19, 22);
INSERT INTO milking_list VALUES (6, 'E930', 'invoice', 'foggy', 1223, 131, '2014-07-28', 22, 5);
INSERT INTO milking_list VALUES (7, 'E935', 'invoice', 'windy', 1624, 143, '2020-03-06', 7, 18);
INSERT INTO milking_list VALUES (8, 'E434', 'card', 'foggy', 803, 463, '2015-03-01', 18, 15);
INSERT INTO milking_list VALUES (9, 'E105', 'cheque', 'windy', 683, 42, '2011-08-21', 19, 1);
INSERT INTO milking_list VALUES (10, 'E531', 'cheque', 'foggy', 73, 172, '2015-07-04', 15, 3);
INSERT INTO milking_list VALUES (11, 'E714', 'invoice', 'rainy', 1938, 225, '2019-11-03', 4, 4);
INSERT INTO milking_list VALUES (12, 'E681', 'voucher', 'windy', 2700, 59, '2011-08-12', 16, 1);
INSERT INTO milking_list VALUES (13, 'E975', 'card', 'rainy', 2868, 43, '2021-04-28', 16, 29);
INSERT INTO milking_list VALUES (14, 'E799', 'cheque', 'foggy', 1206, 479, '2022-05-21', 23, 13);
INSERT INTO milking_list VALUES (15, 'E815', 'cash', 'foggy', 2622, 270, '2022-04-24', 23, 5);
INSERT INTO milking_list VALUES (16, 'E652', 'voucher', 'rainy', 2049, 247, '2018-09-14', 26, 20);
INSERT INTO milking_list VALUES (17, 'E897', 'cheque', 'foggy', 329, 24, '2017-11-23', 14, 18);
INSERT INTO milking_list VALUES (18, 'E851', 'cheque', 'windy', 2197, 415, '2022-12-10', 1, 10);
INSERT INTO milking_list VALUES (19, 'E849', 'cheque', 'windy', 2206, 267, '2011-01-02', 17, 6);
INSERT INTO milking_list VALUES (20, 'E819', 'cheque', 'foggy', 2886, 112, '2012-07-04', 25, 8);
INSERT INTO milking_list VALUES (21, 'E892', 'cheque', 'rainy', 1523, 274, '2018-05-08', 8, 15);
INSERT INTO milking_list VALUES (22, 'E797', 'transfer', 'foggy', 2055, 61, '2014-02-27', 13, 20);
INSERT INTO milking_list VALUES (23, 'E177', 'voucher', 'foggy', 1802, 119, '2023-02-08', 4, 13);
INSERT INTO milking_list VALUES (24, 'E166', 'cheque', 'snowy', 2213, 85, '2014-09-24', 16, 22);
INSERT INTO milking_list VALUES (25, 'E826', 'cheque', 'foggy', 2734, 220, '2014-07-08', 8, 20);
INSERT INTO milking_list VALUES (26, 'E183', 'card', 'snowy', 2046, 64, '2024-03-15', 9, 18);
INSERT INTO milking_list VALUES (27, 'E928', 'cash', 'rainy', 1846, 260, '2018-06-27', 5, 30);
INSERT INTO milking_list VALUES (28, 'E575', 'voucher', 'windy', 50, 466, '2011-02-16', 17, 3);
INSERT INTO milking_list VALUES (29, 'E513', 'voucher', 'snowy', 1544, 134, '2023-05-15', 25, 17);
INSERT INTO milking_list VALUES (30, 'E740', 'cash', 'rainy', 1677, 78, '2023-07-14', 25, 20);
INSERT INTO milking_list VALUES (31, 'E866', 'voucher', 'foggy', 1025, 75, '2011-10-27', 23, 5);
INSERT INTO milking_list VALUES (32, 'E293', 'cash', 'rainy', 1626, 152, '2022-01-25', 8, 5);
INSERT INTO milking_list VALUES (33, 'E905', 'cheque', 'rainy', 798, 359, '2022-01-13', 14, 16);
INSERT INTO milking_list VALUES (34, 'E234', 'cheque', 'rainy', 1693, 65, '2015-05-15', 18, 17);
INSERT INTO milking_list VALUES (35, 'E435', 'cheque', 'foggy', 697, 215, '2022-03-21', 10, 27);
INSERT INTO milking_list VALUES (36, 'E164', 'invoice', 'rainy', 913, 112, '2014-11-03', 14, 18);
INSERT INTO milking_list VALUES (37, 'E390', 'cash', 'snowy', 2824, 43, '2020-12-24', 8, 5);
INSERT INTO milking_list VALUES (38, 'E174', 'transfer', 'snowy', 245, 235, '2021-03-24', 9, 25);
INSERT INTO milking_list VALUES (39, 'E907', 'cheque', 'foggy', 1308, 346, '2015-10-18', 20, 15);
INSERT INTO milking_list VALUES (40, 'E719', 'transfer', 'rainy', 2827, 398, '2014-09-02', 4, 5);
INSERT INTO milking_list VALUES (41, 'E413', 'cash', 'rainy', 336, 22, '2024-07-02', 9, 12);
INSERT INTO milking_list VALUES (42, 'E517', 'invoice', 'snowy', 1895, 152, '2017-03-02', 24, 3);
INSERT INTO milking_list VALUES (43, 'E612', 'cheque', 'rainy', 676, 460, '2012-12-22', 21, 4);
INSERT INTO milking_list VALUES (44, 'E161', 'invoice', 'rainy', 479, 210, '2016-12-02', 20, 20);
INSERT INTO milking_list VALUES (45, 'E995', 'cash', 'rainy', 1202, 104, '2017-05-10', 1, 29);
INSERT INTO milking_list VALUES (46, 'E172', 'cheque', 'snowy', 1708, 156, '2019-09-02', 22, 11);
INSERT INTO milking_list VALUES (47, 'E780', 'cheque', 'windy', 1163, 53, '2021-03-09', 1, 5);
INSERT INTO milking_list VALUES (48, 'E791', 'voucher', 'rainy', 155, 400, '2015-04-07', 24, 21);
INSERT INTO milking_list VALUES (49, 'E983', 'invoice', 'foggy', 2506, 369, '2014-12-15', 2, 15);
INSERT INTO milking_list VALUES (50, 'E829', 'invoice', 'foggy', 2901, 60, '2014-12-23', 2, 11);
INSERT INTO milking_list VALUES (51, 'E580', 'cheque', 'snowy', 155, 202, '2021-04-17', 25, 26);
INSERT INTO milking_list VALUES (52, 'E439', 'voucher', 'windy', 2106, 211, '2020-03-08', 11, 13);
INSERT INTO milking_list VALUES (53, 'E199', 'cheque', 'windy', 2282, 446, '2024-03-22', 24, 21);
INSERT INTO milking_list VALUES (54, 'E335', 'invoice', 'snowy', 1330, 394, '2010-04-17', 13, 15);
INSERT INTO milking_list VALUES (55, 'E247', 'cheque', 'rainy', 60, 380, '2014-10-14', 22, 15);
INSERT INTO milking_list VALUES (56, 'E625', 'invoice', 'foggy', 2135, 454, '2010-12-16', 17, 6);
INSERT INTO milking_list VALUES (57, 'E947', 'voucher', 'foggy', 1570, 48, '2018-01-10', 13, 21);
INSERT INTO milking_list VALUES (58, 'E776', 'cash', 'snowy', 1866, 385, '2016-03-22', 11, 17);
INSERT INTO milking_list VALUES (59, 'E401', 'cash', 'foggy', 885, 273, '2016-04-13', 9, 5);
INSERT INTO milking_list VALUES (60, 'E364', 'cheque', 'snowy', 2019, 442, '2015-03-07', 8, 17);
INSERT INTO milking_list VALUES (61, 'E877', 'card', 'windy', 135, 274, '2013-10-03', 14, 21);
INSERT INTO milking_list VALUES (62, 'E579', 'invoice', 'foggy', 779, 34, '2022-04-14', 20, 5);
INSERT INTO milking_list VALUES (63, 'E368', 'invoice', 'snowy', 921, 113, '2024-07-16', 11, 21);
INSERT INTO milking_list VALUES (64, 'E817', 'cheque', 'snowy', 2729, 287, '2021-09-12', 26, 8);
INSERT INTO milking_list VALUES (65, 'E314', 'cash', 'rainy', 2824, 434, '2019-12-19', 16, 21);
INSERT INTO milking_list VALUES (66, 'E882', 'voucher', 'rainy', 1649, 112, '2010-06-23', 22, 11);
INSERT INTO milking_list VALUES (67, 'E125', 'invoice', 'windy', 902, 302, '2012-06-28', 2, 8);
INSERT INTO milking_list VALUES (68, 'E638', 'cheque', 'snowy', 2079, 141, '2014-06-13', 24, 1);
INSERT INTO milking_list VALUES (69, 'E232', 'cash', 'rainy', 1487, 434, '2019-03-12', 16, 25);
INSERT INTO milking_list VALUES (70, 'E981', 'cheque', 'foggy', 2493, 387, '2010-01-28', 9, 5);
INSERT INTO milking_list VALUES (71, 'E843', 'voucher', 'snowy', 2780, 99, '2012-03-23', 8, 13);
INSERT INTO milking_list VALUES (72, 'E551', 'invoice', 'foggy', 817, 344, '2017-09-23', 10, 30);
INSERT INTO milking_list VALUES (73, 'E751', 'invoice', 'snowy', 2142, 223, '2016-01-03', 20, 25);
INSERT INTO milking_list VALUES (74, 'E648', 'voucher', 'rainy', 734, 469, '2016-10-13', 2, 24);
INSERT INTO milking_list VALUES (75, 'E498', 'cash', 'foggy', 230, 165, '2016-01-02', 16, 19);
INSERT INTO milking_list VALUES (76, 'E100', 'cash', 'snowy', 576, 103, '2018-08-09', 8, 5);
INSERT INTO milking_list VALUES (77, 'E430', 'cash', 'rainy', 718, 152, '2014-03-28', 3, 21);
INSERT INTO milking_list VALUES (78, 'E832', 'voucher', 'foggy', 2252, 388, '2022-04-15', 4, 17);
INSERT INTO milking_list VALUES (79, 'E429', 'voucher', 'rainy', 2314, 467, '2014-10-05', 9, 29);
INSERT INTO milking_list VALUES (80, 'E688', 'cash', 'foggy', 27, 62, '2023-09-12', 3, 16);
INSERT INTO milking_list VALUES (81, 'E585', 'invoice', 'foggy', 1252, 44, '2020-02-28', 14, 17);
INSERT INTO milking_list VALUES (82, 'E948', 'voucher', 'foggy', 719, 346, '2024-02-06', 19, 13);
INSERT INTO milking_list VALUES (83, 'E132', 'voucher', 'rainy', 2847, 237, '2021-08-14', 8, 6);
INSERT INTO milking_list VALUES (84, 'E326', 'voucher', 'foggy', 1681, 136, '2012-05-27', 15, 13);
INSERT INTO milking_list VALUES (85, 'E329', 'cash', 'snowy', 2173, 346, '2020-12-09', 5, 3);
INSERT INTO milking_list VALUES (86, 'E184', 'cash', 'rainy', 2960, 340, '2016-04-25', 13, 18);
INSERT INTO milking_list VALUES (87, 'E265', 'voucher', 'foggy', 1721, 210, '2015-05-08', 18, 15);
INSERT INTO milking_list VALUES (88, 'E735', 'cheque', 'snowy', 1444, 403, '2020-12-28', 17, 2);
INSERT INTO milking_list VALUES (89, 'E873', 'cheque', 'foggy', 1539, 218, '2018-04-01', 23, 20);
INSERT INTO milking_list VALUES (90, 'E104', 'invoice', 'foggy', 2965, 235, '2010-02-06', 26, 15);
INSERT INTO milking_list VALUES (91, 'E108', 'cash', 'snowy', 603, 116, '2022-02-14', 11, 20);
INSERT INTO milking_list VALUES (92, 'E969', 'invoice', 'foggy', 2079, 343, '2016-02-18', 21, 1);
INSERT INTO milking_list VALUES (93, 'E758', 'transfer', 'snowy', 1633, 129, '2010-09-07', 22, 26);
INSERT INTO milking_list VALUES (94, 'E634', 'invoice', 'windy', 2200, 40, '2019-06-28', 11, 22);
INSERT INTO milking_list VALUES (95, 'E933', 'cash', 'snowy', 1481, 89, '2015-06-26', 15, 29);
INSERT INTO milking_list VALUES (96, 'E973', 'cheque', 'foggy', 858, 137, '2013-07-08', 7, 22);
INSERT INTO milking_list VALUES (97, 'E211', 'cheque', 'foggy', 1780, 314, '2017-04-09', 24, 20);
INSERT INTO milking_list VALUES (98, 'E807', 'cheque', 'rainy', 467, 156, '2012-11-09', 14, 26);
INSERT INTO milking_list VALUES (99, 'E500', 'cash', 'snowy', 292, 427, '2017-10-07', 13, 17);
INSERT INTO milking_list VALUES (100, 'E277', 'transfer', 'windy', 2006, 150, '2024-12-20', 14, 6);
INSERT INTO milking_list VALUES (101, 'E454', 'cheque', 'windy', 1908, 276, '2016-08-12', 5, 22);
INSERT INTO milking_list VALUES (102, 'E853', 'cheque', 'windy', 387, 358, '2020-12-06', 23, 27);
INSERT INTO milking_list VALUES (103, 'E365', 'invoice', 'foggy', 937, 283, '2019-08-14', 9, 5);
INSERT INTO milking_list VALUES (104, 'E824', 'transfer', 'snowy', 2994, 467, '2019-11-12', 22, 2);
INSERT INTO milking_list VALUES (105, 'E175', 'cash', 'snowy', 1353, 219, '2024-05-03', 16, 15);
INSERT INTO milking_list VALUES (106, 'E640', 'invoice', 'foggy', 1683, 430, '2014-08-06', 18, 5);
INSERT INTO milking_list VALUES (107, 'E883', 'cash', 'rainy', 206, 428, '2010-06-12', 1, 15);
INSERT INTO milking_list VALUES (108, 'E267', 'invoice', 'rainy', 1900, 286, '2010-05-01', 2, 13);
INSERT INTO milking_list VALUES (109, 'E777', 'cash', 'snowy', 2860, 476, '2024-08-18', 24, 21);
INSERT INTO milking_list VALUES (110, 'E721', 'invoice', 'rainy', 2408, 321, '2020-11-21', 9, 13);
INSERT INTO milking_list VALUES (111, 'E958', 'cash', 'snowy', 2462, 159, '2023-08-03', 5, 1);
INSERT INTO milking_list VALUES (112, 'E400', 'cash', 'snowy', 2295, 367, '2014-06-15', 22, 16);
INSERT INTO milking_list VALUES (113, 'E889', 'invoice', 'windy', 1208, 476, '2016-11-22', 26, 17);
INSERT INTO milking_list VALUES (114, 'E796', 'invoice', 'foggy', 1217, 46, '2021-10-17', 9, 21);
INSERT INTO milking_list VALUES (115, 'E603', 'cheque', 'snowy', 2415, 438, '2015-09-11', 9, 5);
INSERT INTO milking_list VALUES (116, 'E757', 'transfer', 'rainy', 274, 185, '2023-09-09', 23, 6);
INSERT INTO milking_list VALUES (117, 'E840', 'cheque', 'rainy', 2662, 324, '2020-08-01', 10, 2);
INSERT INTO milking_list VALUES (118, 'E101', 'card', 'rainy', 227, 50, '2024-08-14', 15, 15);
INSERT INTO milking_list VALUES (119, 'E198', 'invoice', 'foggy', 1073, 17, '2010-01-20', 15, 13);
INSERT INTO milking_list VALUES (120, 'E750', 'cash', 'rainy', 1831, 211, '2019-04-03', 7, 5);
