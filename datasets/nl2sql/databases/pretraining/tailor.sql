CREATE TABLE clnt_tab (
  client_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  dept TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  ht INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO clnt_tab VALUES (1, 'Kouttimclound Lonhatclain', 'legal', 'Canada', 183, 1910, '2006-01-17');
INSERT INTO clnt_tab VALUES (2, 'Dreskrirkret Hockgre', 'design', 'Canada', 169, 219, '1991-12-16');
INSERT INTO clnt_tab VALUES (3, 'Zoe Sato', 'legal', 'pleandclandbreack', 164, 1311, '2007-11-05');
INSERT INTO clnt_tab VALUES (4, 'Skaickchout Tounfel', 'bosus', 'Canada', 202, 1367, '1985-01-17');
INSERT INTO clnt_tab VALUES (5, 'Fiona Price', 'design', 'pleandclandbreack', 186, 164, '2007-08-20');
INSERT INTO clnt_tab VALUES (6, 'Peter Fischer', 'design', 'pleandclandbreack', 192, 902, '1992-06-11');
INSERT INTO clnt_tab VALUES (7, 'Sintrin Shuswus', 'fleamwous', 'Canada', 178, 355, '2003-03-01');
INSERT INTO clnt_tab VALUES (8, 'Tovester Rockquemzi', 'fleamwous', 'pleandclandbreack', 201, 1620, '1989-11-24');
INSERT INTO clnt_tab VALUES (9, 'Wendy Jones', 'bosus', 'pleandclandbreack', 197, 36, '1998-04-18');
INSERT INTO clnt_tab VALUES (10, 'Gantheck Chenskailflick', 'legal', 'Canada', 202, 1736, '2019-06-17');
INSERT INTO clnt_tab VALUES (11, 'Dranstim Grirtreanddrain', 'fleamwous', 'wamlick', 173, 702, '1993-07-02');
INSERT INTO clnt_tab VALUES (12, 'Oscar Sato', 'design', 'Canada', 171, 244, '1986-12-09');
INSERT INTO clnt_tab VALUES (13, 'Gina Torres', 'bosus', 'Canada', 189, 1277, '2022-05-24');
INSERT INTO clnt_tab VALUES (14, 'Laindbilclo Chusilthus', 'sales', 'Canada', 180, 1285, '2000-01-23');
INSERT INTO clnt_tab VALUES (15, 'Boulclu Feackzultho', 'bosus', 'pleandclandbreack', 200, 54, '1993-09-11');
INSERT INTO clnt_tab VALUES (16, 'Nina Jones', 'design', 'pleandclandbreack', 202, 568, '2004-04-03');
INSERT INTO clnt_tab VALUES (17, 'Ben Cohen', 'bosus', 'pleandclandbreack', 170, 1601, '1987-03-02');
INSERT INTO clnt_tab VALUES (18, 'Soulnuck Trousbeacklour', 'bosus', 'Canada', 151, 2279, '2000-08-25');
INSERT INTO clnt_tab VALUES (19, 'Fiona Meyer', 'sales', 'wamlick', 178, 1850, '2019-11-15');
INSERT INTO clnt_tab VALUES (20, 'Xavier Clark', 'sales', 'pleandclandbreack', 197, 1725, '2019-12-10');
INSERT INTO clnt_tab VALUES (21, 'Bramclour Mucheas', 'sales', 'mouska', 153, 1384, '2004-10-02');
INSERT INTO clnt_tab VALUES (22, 'Quinn Smith', 'bosus', 'Canada', 195, 1686, '2018-09-12');
INSERT INTO clnt_tab VALUES (23, 'Tara Nash', 'design', 'wamlick', 201, 1980, '1987-11-03');
INSERT INTO clnt_tab VALUES (24, 'Zaimgrolshu Cleckdi', 'bosus', 'pleandclandbreack', 195, 2216, '1997-04-08');
INSERT INTO clnt_tab VALUES (25, 'Fusquout Querat', 'design', 'pleandclandbreack', 171, 2384, '1994-01-08');
INSERT INTO clnt_tab VALUES (26, 'Lena Baker', 'design', 'pleandclandbreack', 163, 1613, '1999-10-27');
INSERT INTO clnt_tab VALUES (27, 'Lulfle Semmeand', 'fleamwous', 'pleandclandbreack', 173, 255, '1996-01-24');
INSERT INTO clnt_tab VALUES (28, 'Rosa Reed', 'design', 'Canada', 171, 1149, '1999-07-06');
INSERT INTO clnt_tab VALUES (29, 'Simon Kaya', 'design', 'pleandclandbreack', 197, 2482, '2000-05-27');
INSERT INTO clnt_tab VALUES (30, 'Skantrom Goulskon', 'legal', 'pleandclandbreack', 178, 1656, '1992-05-11');
INSERT INTO clnt_tab VALUES (31, 'Hanna Silva', 'legal', 'pleandclandbreack', 163, 901, '2021-09-24');
INSERT INTO clnt_tab VALUES (32, 'Krinrazea Trurjalil', 'design', 'Canada', 162, 1603, '2006-11-04');
CREATE TABLE suit_list (
  suit_id INTEGER PRIMARY KEY,
  suit_nm TEXT NOT NULL,
  mk TEXT NOT NULL,
  col TEXT NOT NULL,
  len INTEGER NOT NULL,
  power INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO suit_list VALUES (1, 'Frozen Summit', 'kilkrotboum', 'silver', 340, 879, '2020-01-17');
INSERT INTO suit_list VALUES (2, 'Peaszindskit Stengrut', 'Zenit', 'silver', 301, 2957, '1999-01-01');
INSERT INTO suit_list VALUES (3, 'Houckfeanleand Taidimgros', 'Arden', 'black', 491, 1315, '2006-07-14');
INSERT INTO suit_list VALUES (4, 'Weamkreatstoul Thundbeget', 'kilkrotboum', 'black', 228, 3357, '1999-09-03');
INSERT INTO suit_list VALUES (5, 'Brindskas Nilut', 'Luma', 'silver', 16, 1215, '2011-01-20');
INSERT INTO suit_list VALUES (6, 'Dainvosvous Stearsteas', 'Quill', 'silver', 316, 793, '2019-03-12');
INSERT INTO suit_list VALUES (7, 'Noble Meadow', 'Zenit', 'black', 102, 2557, '2023-12-08');
INSERT INTO suit_list VALUES (8, 'Crystal Storm', 'Arden', 'purple', 674, 1237, '2022-02-09');
INSERT INTO suit_list VALUES (9, 'Noble Comet', 'kilkrotboum', 'silver', 631, 1755, '2013-10-23');
INSERT INTO suit_list VALUES (10, 'Reampatstet Misait', 'kilkrotboum', 'black', 372, 1426, '2018-09-27');
INSERT INTO suit_list VALUES (11, 'Luckvarskeal Sergrosbo', 'kilkrotboum', 'black', 537, 3346, '2009-10-16');
INSERT INTO suit_list VALUES (12, 'Royal Falcon', 'kilkrotboum', 'white', 406, 3791, '2008-01-24');
INSERT INTO suit_list VALUES (13, 'Kankousskand Shemclo', 'Arden', 'black', 574, 1847, '2022-03-10');
INSERT INTO suit_list VALUES (14, 'Chagundfin Quoundvoubra', 'kilkrotboum', 'silver', 378, 807, '2007-06-14');
INSERT INTO suit_list VALUES (15, 'Shitteammaind Funut', 'Zenit', 'silver', 600, 2810, '2011-12-08');
INSERT INTO suit_list VALUES (16, 'Happy Orchid', 'Luma', 'black', 146, 84, '2004-06-13');
INSERT INTO suit_list VALUES (17, 'Flasthea Cheanstair', 'kilkrotboum', 'purple', 591, 3390, '2011-06-11');
INSERT INTO suit_list VALUES (18, 'Rapid Ember', 'Quill', 'silver', 512, 2350, '2005-01-11');
INSERT INTO suit_list VALUES (19, 'Heanstegi Kreacloundgrain', 'Zenit', 'white', 188, 2259, '2014-08-20');
INSERT INTO suit_list VALUES (20, 'Claimquack Saisflean', 'Luma', 'black', 454, 858, '2018-03-12');
INSERT INTO suit_list VALUES (21, 'Lindbreatzon Meaplain', 'Luma', 'purple', 582, 2327, '2000-05-04');
INSERT INTO suit_list VALUES (22, 'Secret Orchid', 'Quill', 'black', 626, 3913, '2015-01-02');
INSERT INTO suit_list VALUES (23, 'Bright Tiger', 'Zenit', 'black', 341, 2534, '2010-01-20');
INSERT INTO suit_list VALUES (24, 'Lucky Harvest', 'Zenit', 'silver', 65, 697, '2000-08-22');
INSERT INTO suit_list VALUES (25, 'Noble Lotus', 'Arden', 'silver', 196, 1196, '2020-06-06');
INSERT INTO suit_list VALUES (26, 'Gelkrealpeas Chaitsamdea', 'kilkrotboum', 'white', 521, 1523, '2009-07-11');
INSERT INTO suit_list VALUES (27, 'Trealtramick Gotbrain', 'Luma', 'silver', 655, 3796, '2011-02-26');
INSERT INTO suit_list VALUES (28, 'Bright Cedar', 'Arden', 'silver', 541, 1765, '2016-11-05');
INSERT INTO suit_list VALUES (29, 'Velvet Orchid', 'Quill', 'silver', 367, 1308, '2008-09-12');
INSERT INTO suit_list VALUES (30, 'Bright Orchid', 'Zenit', 'silver', 561, 2983, '2017-12-14');
INSERT INTO suit_list VALUES (31, 'Laikrai Fulkon', 'Zenit', 'black', 123, 2945, '2023-01-19');
INSERT INTO suit_list VALUES (32, 'Quowengo Fackbeam', 'Quill', 'black', 287, 1386, '2002-07-13');
CREATE TABLE ftt (
  ftt_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  prio TEXT NOT NULL,
  wthr TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  day TEXT NOT NULL,
  by_client INTEGER NOT NULL,
  by_suit INTEGER NOT NULL,
  FOREIGN KEY (by_client) REFERENCES clnt_tab(client_id),
  FOREIGN KEY (by_suit) REFERENCES suit_list(suit_id)
);
INSERT INTO ftt VALUES (1, 'Y281', 'low', 'windy', 88, 1127, '2013-04-22', 20, 29);
INSERT INTO ftt VALUES (2, 'Y813', 'zipazeat', 'windy', 162, 1694, '2022-05-12', 2, 29);
INSERT INTO ftt VALUES (3, 'Y314', 'boutcleaswor', 'windy', 235, 2496, '2021-01-17', 16, 26);
INSERT INTO ftt VALUES (4, 'Y358', 'low', 'reannim', 209, 359, '2010-02-23', 6, 18);
INSERT INTO ftt VALUES (5, 'Y133', 'zipazeat', 'neanshorra', 64, 828, '2019-06-07', 24, 27);
INSERT INTO ftt VALUES (6, 'Y894', 'low', 'reannim', 164, 1781, '2023-01-07', 15, 22);
INSERT INTO ftt VALUES (7, 'Y286', 'sealas', 'reannim', 84, 614, '2013-03-22', 29, 4);
INSERT INTO ftt VALUES (8, 'Y197', 'low', 'neanshorra', 116, 119, '2022-07-23', 32, 3);
INSERT INTO ftt VALUES (9, 'Y630', 'low', 'windy', 117, 2881, '2017-02-27', 16, 16);
INSERT INTO ftt VALUES (10, 'Y798', 'low', 'neanshorra', 97, 1341, '2023-08-11', 14, 29);
INSERT INTO ftt VALUES (11, 'Y808', 'sealas', 'neanshorra', 211, 1546, '2020-11-18', 4, 23);
INSERT INTO ftt VALUES (12, 'Y953', 'low', 'neanshorra', 239, 2669, '2018-07-11', 25, 1);
INSERT INTO ftt VALUES (13, 'Y398', 'zipazeat', 'neanshorra', 218, 2783, '2017-02-05', 1, 4);
INSERT INTO ftt VALUES (14, 'Y489', 'boutcleaswor', 'reannim', 116, 1956, '2016-09-21', 31, 18);
INSERT INTO ftt VALUES (15, 'Y763', 'sealas', 'rainy', 13, 1003, '2021-01-11', 20, 30);
INSERT INTO ftt VALUES (16, 'Y194', 'sealas', 'windy', 158, 2171, '2016-05-07', 30, 16);
INSERT INTO ftt VALUES (17, 'Y496', 'sealas', 'neanshorra', 275, 898, '2020-03-03', 32, 16);
INSERT INTO ftt VALUES (18, 'Y490', 'sealas', 'windy', 133, 2965, '2022-07-21', 11, 11);
INSERT INTO ftt VALUES (19, 'Y102', 'low', 'neanshorra', 297, 560, '2024-02-17', 31, 17);
INSERT INTO ftt VALUES (20, 'Y430', 'zipazeat', 'reannim', 135, 260, '2012-09-28', 25, 7);
INSERT INTO ftt VALUES (21, 'Y532', 'boutcleaswor', 'neanshorra', 280, 1998, '2010-04-10', 2, 25);
INSERT INTO ftt VALUES (22, 'Y344', 'low', 'neanshorra', 69, 2809, '2014-05-27', 20, 28);
INSERT INTO ftt VALUES (23, 'Y553', 'zipazeat', 'windy', 69, 1840, '2024-01-27', 30, 22);
INSERT INTO ftt VALUES (24, 'Y470', 'zipazeat', 'windy', 288, 1587, '2015-03-07', 29, 11);
INSERT INTO ftt VALUES (25, 'Y944', 'zipazeat', 'neanshorra', 213, 2815, '2013-08-06', 32, 23);
INSERT INTO ftt VALUES (26, 'Y874', 'low', 'rainy', 161, 221, '2018-07-22', 20, 22);
INSERT INTO ftt VALUES (27, 'Y695', 'boutcleaswor', 'neanshorra', 237, 1397, '2024-01-15', 2, 26);
INSERT INTO ftt VALUES (28, 'Y431', 'boutcleaswor', 'neanshorra', 156, 546, '2010-08-20', 30, 30);
INSERT INTO ftt VALUES (29, 'Y335', 'zipazeat', 'neanshorra', 52, 1825, '2012-10-10', 20, 13);
INSERT INTO ftt VALUES (30, 'Y214', 'zipazeat', 'rainy', 62, 2264, '2018-08-07', 24, 26);
INSERT INTO ftt VALUES (31, 'Y853', 'boutcleaswor', 'reannim', 1, 375, '2015-07-09', 22, 12);
INSERT INTO ftt VALUES (32, 'Y269', 'zipazeat', 'reannim', 61, 2754, '2010-03-16', 4, 13);
INSERT INTO ftt VALUES (33, 'Y530', 'sealas', 'neanshorra', 162, 1087, '2014-11-22', 30, 30);
INSERT INTO ftt VALUES (34, 'Y287', 'zipazeat', 'reannim', 234, 1152, '2017-09-27', 15, 7);
INSERT INTO ftt VALUES (35, 'Y601', 'zipazeat', 'windy', 24, 147, '2022-06-12', 4, 16);
INSERT INTO ftt VALUES (36, 'Y339', 'boutcleaswor', 'windy', 266, 963, '2015-10-28', 20, 18);
INSERT INTO ftt VALUES (37, 'Y212', 'boutcleaswor', 'rainy', 36, 1895, '2023-01-26', 17, 18);
INSERT INTO ftt VALUES (38, 'Y248', 'boutcleaswor', 'neanshorra', 51, 2912, '2022-07-14', 7, 3);
INSERT INTO ftt VALUES (39, 'Y387', 'sealas', 'windy', 5, 968, '2017-06-18', 18, 18);
INSERT INTO ftt VALUES (40, 'Y978', 'sealas', 'neanshorra', 32, 1015, '2018-08-27', 19, 16);
INSERT INTO ftt VALUES (41, 'Y982', 'low', 'neanshorra', 134, 898, '2012-11-27', 29, 5);
INSERT INTO ftt VALUES (42, 'Y887', 'low', 'rainy', 249, 1604, '2012-12-02', 12, 6);
INSERT INTO ftt VALUES (43, 'Y801', 'sealas', 'reannim', 214, 1066, '2017-06-24', 1, 17);
INSERT INTO ftt VALUES (44, 'Y549', 'boutcleaswor', 'rainy', 97, 2454, '2024-04-09', 24, 16);
INSERT INTO ftt VALUES (45, 'Y689', 'low', 'windy', 218, 2564, '2021-02-19', 24, 31);
INSERT INTO ftt VALUES (46, 'Y586', 'low', 'windy', 140, 2205, '2012-04-18', 4, 16);
INSERT INTO ftt VALUES (47, 'Y749', 'boutcleaswor', 'neanshorra', 119, 1267, '2022-06-11', 12, 31);
INSERT INTO ftt VALUES (48, 'Y994', 'zipazeat', 'windy', 64, 1074, '2016-06-11', 17, 13);
INSERT INTO ftt VALUES (49, 'Y997', 'sealas', 'neanshorra', 294, 1780, '2017-10-07', 17, 27);
INSERT INTO ftt VALUES (50, 'Y864', 'sealas', 'reannim', 195, 152, '2017-05-05', 31, 17);
INSERT INTO ftt VALUES (51, 'Y832', 'sealas', 'neanshorra', 83, 2519, '2019-06-16', 29, 31);
INSERT INTO ftt VALUES (52, 'Y239', 'boutcleaswor', 'neanshorra', 1, 1694, '2023-04-07', 9, 1);
INSERT INTO ftt VALUES (53, 'Y423', 'boutcleaswor', 'rainy', 73, 2604, '2022-11-13', 16, 3);
INSERT INTO ftt VALUES (54, 'Y562', 'sealas', 'windy', 233, 2372, '2022-10-01', 22, 23);
INSERT INTO ftt VALUES (55, 'Y844', 'sealas', 'reannim', 55, 1291, '2012-11-23', 19, 18);
INSERT INTO ftt VALUES (56, 'Y751', 'sealas', 'neanshorra', 294, 531, '2018-05-11', 7, 15);
INSERT INTO ftt VALUES (57, 'Y921', 'boutcleaswor', 'reannim', 292, 2713, '2011-01-28', 13, 18);
INSERT INTO ftt VALUES (58, 'Y805', 'zipazeat', 'reannim', 217, 1263, '2013-02-22', 25, 22);
INSERT INTO ftt VALUES (59, 'Y858', 'zipazeat', 'reannim', 95, 2070, '2012-05-28', 25, 12);
INSERT INTO ftt VALUES (60, 'Y827', 'sealas', 'reannim', 270, 2875, '2017-06-10', 11, 13);
INSERT INTO ftt VALUES (61, 'Y597', 'boutcleaswor', 'windy', 121, 2279, '2021-01-21', 17, 18);
INSERT INTO ftt VALUES (62, 'Y863', 'zipazeat', 'neanshorra', 218, 374, '2020-08-18', 29, 31);
INSERT INTO ftt VALUES (63, 'Y434', 'boutcleaswor', 'reannim', 45, 924, '2011-12-28', 28, 28);
INSERT INTO ftt VALUES (64, 'Y331', 'zipazeat', 'reannim', 168, 2260, '2012-05-09', 25, 15);
INSERT INTO ftt VALUES (65, 'Y448', 'sealas', 'rainy', 233, 768, '2021-04-19', 22, 16);
INSERT INTO ftt VALUES (66, 'Y638', 'boutcleaswor', 'reannim', 29, 650, '2020-02-06', 24, 5);
INSERT INTO ftt VALUES (67, 'Y208', 'low', 'reannim', 26, 2800, '2011-01-26', 13, 15);
INSERT INTO ftt VALUES (68, 'Y501', 'zipazeat', 'neanshorra', 80, 631, '2021-12-23', 18, 17);
INSERT INTO ftt VALUES (69, 'Y739', 'boutcleaswor', 'windy', 8, 2717, '2017-06-02', 17, 27);
INSERT INTO ftt VALUES (70, 'Y495', 'sealas', 'rainy', 113, 2318, '2024-07-09', 24, 3);
INSERT INTO ftt VALUES (71, 'Y282', 'boutcleaswor', 'neanshorra', 178, 1501, '2017-08-23', 12, 17);
INSERT INTO ftt VALUES (72, 'Y130', 'low', 'windy', 76, 2587, '2018-02-10', 9, 5);
INSERT INTO ftt VALUES (73, 'Y952', 'sealas', 'reannim', 280, 2544, '2013-06-21', 17, 5);
INSERT INTO ftt VALUES (74, 'Y888', 'boutcleaswor', 'neanshorra', 76, 165, '2023-05-10', 12, 29);
INSERT INTO ftt VALUES (75, 'Y216', 'sealas', 'windy', 55, 1263, '2024-03-05', 32, 25);
INSERT INTO ftt VALUES (76, 'Y567', 'sealas', 'reannim', 281, 2026, '2015-01-16', 16, 17);
INSERT INTO ftt VALUES (77, 'Y522', 'low', 'windy', 67, 1342, '2021-03-21', 18, 9);
INSERT INTO ftt VALUES (78, 'Y478', 'zipazeat', 'reannim', 94, 2865, '2011-10-02', 4, 7);
INSERT INTO ftt VALUES (79, 'Y668', 'boutcleaswor', 'neanshorra', 234, 1915, '2011-08-25', 1, 3);
INSERT INTO ftt VALUES (80, 'Y963', 'boutcleaswor', 'rainy', 63, 1862, '2011-12-22', 32, 14);
INSERT INTO ftt VALUES (81, 'Y533', 'zipazeat', 'windy', 197, 243, '2023-03-15', 24, 28);
INSERT INTO ftt VALUES (82, 'Y206', 'zipazeat', 'windy', 74, 1848, '2012-07-23', 19, 9);
INSERT INTO ftt VALUES (83, 'Y247', 'low', 'rainy', 45, 2950, '2016-08-19', 32, 13);
INSERT INTO ftt VALUES (84, 'Y175', 'zipazeat', 'windy', 258, 815, '2014-02-04', 29, 5);
INSERT INTO ftt VALUES (85, 'Y995', 'boutcleaswor', 'rainy', 218, 2965, '2019-12-10', 9, 18);
INSERT INTO ftt VALUES (86, 'Y855', 'sealas', 'neanshorra', 226, 1022, '2023-03-21', 20, 18);
INSERT INTO ftt VALUES (87, 'Y284', 'boutcleaswor', 'rainy', 36, 2528, '2022-06-05', 17, 29);
INSERT INTO ftt VALUES (88, 'Y624', 'zipazeat', 'windy', 49, 973, '2020-11-10', 21, 5);
INSERT INTO ftt VALUES (89, 'Y376', 'sealas', 'reannim', 193, 362, '2019-03-15', 16, 29);
INSERT INTO ftt VALUES (90, 'Y485', 'low', 'windy', 196, 585, '2011-04-16', 22, 6);
INSERT INTO ftt VALUES (91, 'Y109', 'boutcleaswor', 'reannim', 171, 2273, '2012-12-18', 32, 29);
INSERT INTO ftt VALUES (92, 'Y828', 'zipazeat', 'reannim', 203, 2501, '2015-08-05', 7, 1);
INSERT INTO ftt VALUES (93, 'Y316', 'boutcleaswor', 'reannim', 24, 2662, '2017-10-15', 20, 30);
INSERT INTO ftt VALUES (94, 'Y217', 'boutcleaswor', 'reannim', 273, 1533, '2011-06-17', 18, 25);
INSERT INTO ftt VALUES (95, 'Y399', 'sealas', 'windy', 290, 2566, '2013-12-24', 29, 1);
INSERT INTO ftt VALUES (96, 'Y661', 'boutcleaswor', 'windy', 119, 2535, '2023-03-06', 6, 22);
INSERT INTO ftt VALUES (97, 'Y617', 'zipazeat', 'neanshorra', 25, 402, '2013-03-23', 16, 7);
INSERT INTO ftt VALUES (98, 'Y972', 'zipazeat', 'neanshorra', 260, 39, '2017-03-15', 32, 9);
INSERT INTO ftt VALUES (99, 'Y325', 'boutcleaswor', 'neanshorra', 61, 2084, '2015-09-28', 29, 16);
INSERT INTO ftt VALUES (100, 'Y657', 'boutcleaswor', 'rainy', 137, 1081, '2014-10-25', 6, 32);
INSERT INTO ftt VALUES (101, 'Y720', 'sealas', 'rainy', 139, 1415, '2019-03-04', 15, 11);
INSERT INTO ftt VALUES (102, 'Y920', 'boutcleaswor', 'reannim', 202, 2023, '2020-08-12', 25, 1);
INSERT INTO ftt VALUES (103, 'Y460', 'low', 'windy', 267, 1469, '2012-08-04', 15, 18);
INSERT INTO ftt VALUES (104, 'Y865', 'low', 'windy', 85, 1044, '2014-12-04', 2, 31);
INSERT INTO ftt VALUES (105, 'Y327', 'boutcleaswor', 'windy', 63, 635, '2016-04-13', 25, 29);
INSERT INTO ftt VALUES (106, 'Y941', 'low', 'reannim', 92, 1250, '2011-08-15', 31, 29);
INSERT INTO ftt VALUES (107, 'Y320', 'sealas', 'reannim', 252, 2673, '2012-02-01', 30, 12);
INSERT INTO ftt VALUES (108, 'Y230', 'zipazeat', 'reannim', 5, 519, '2012-07-10', 2, 13);
INSERT INTO ftt VALUES (109, 'Y156', 'sealas', 'neanshorra', 267, 2025, '2024-05-23', 18, 18);
INSERT INTO ftt VALUES (110, 'Y184', 'boutcleaswor', 'windy', 141, 549, '2021-03-24', 15, 7);
INSERT INTO ftt VALUES (111, 'Y651', 'boutcleaswor', 'reannim', 95, 9, '2020-01-15', 14, 31);
INSERT INTO ftt VALUES (112, 'Y306', 'sealas', 'windy', 168, 210, '2016-07-19', 25, 6);
INSERT INTO ftt VALUES (113, 'Y531', 'zipazeat', 'neanshorra', 192, 2574, '2020-02-18', 2, 30);
INSERT INTO ftt VALUES (114, 'Y992', 'boutcleaswor', 'neanshorra', 59, 2948, '2021-08-01', 13, 13);
INSERT INTO ftt VALUES (115, 'Y795', 'zipazeat', 'neanshorra', 187, 2604, '2021-06-11', 21, 16);
INSERT INTO ftt VALUES (116, 'Y319', 'zipazeat', 'windy', 291, 437, '2020-12-25', 22, 15);
INSERT INTO ftt VALUES (117, 'Y576', 'zipazeat', 'windy', 35, 1740, '2017-02-12', 17, 30);
INSERT INTO ftt VALUES (118, 'Y608', 'low', 'windy', 273, 2061, '2015-04-16', 6, 22);
INSERT INTO ftt VALUES (119, 'Y174', 'boutcleaswor', 'windy', 7, 9, '2019-12-17', 20, 12);
INSERT INTO ftt VALUES (120, 'Y679', 'boutcleaswor', 'reannim', 272, 1412, '2020-08-22', 14, 5);
