CREATE TABLE bidders (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  gross_mark TEXT NOT NULL,
  outer_code TEXT NOT NULL,
  extra_width INTEGER NOT NULL,
  clondtreack_teafondstol INTEGER NOT NULL,
  sosnun TEXT NOT NULL
);
INSERT INTO bidders VALUES (1, 'Clara Cohen', 'Ghent', 'split', 60, 6413, '2021-05-02');
INSERT INTO bidders VALUES (2, 'Iris Davis', 'Ghent', 'luckqua', 69, 9863, '2016-07-03');
INSERT INTO bidders VALUES (3, 'Bella Evans', 'Ghent', 'weekend', 45, 5141, '2020-05-18');
INSERT INTO bidders VALUES (4, 'Joutlour Quinbol', 'Denver', 'weekend', 57, 6459, '1993-09-05');
INSERT INTO bidders VALUES (5, 'Ivan Park', 'Ghent', 'luckqua', 73, 9404, '2007-04-25');
INSERT INTO bidders VALUES (6, 'Rairusshul Faisseas', 'Denver', 'bramdrounhaick', 71, 9091, '1999-01-18');
INSERT INTO bidders VALUES (7, 'Clara Adams', 'Bremen', 'luckqua', 24, 9510, '2017-10-01');
INSERT INTO bidders VALUES (8, 'Saimchinnind Shoulback', 'Ghent', 'split', 68, 5291, '2007-11-23');
INSERT INTO bidders VALUES (9, 'Quoneasquock Grintroubras', 'Denver', 'early', 38, 7633, '2017-11-05');
INSERT INTO bidders VALUES (10, 'Elena Nolan', 'skeangreckwil', 'luckqua', 60, 7701, '2021-03-19');
INSERT INTO bidders VALUES (11, 'David Tanaka', 'skeangreckwil', 'split', 35, 6328, '2016-11-05');
INSERT INTO bidders VALUES (12, 'Krerdrock Jealsou', 'skeangreckwil', 'luckqua', 68, 4249, '2014-03-25');
INSERT INTO bidders VALUES (13, 'Clarbekro Junflonzea', 'Warsaw', 'split', 41, 7270, '1985-08-07');
INSERT INTO bidders VALUES (14, 'Wendy Hart', 'Denver', 'luckqua', 73, 5318, '2021-11-02');
INSERT INTO bidders VALUES (15, 'Neamear Lershain', 'Denver', 'weekend', 23, 2704, '1995-01-24');
INSERT INTO bidders VALUES (16, 'Liam Cohen', 'Ghent', 'split', 72, 4122, '1989-10-24');
INSERT INTO bidders VALUES (17, 'Eric Meyer', 'Denver', 'luckqua', 29, 8254, '1989-07-27');
INSERT INTO bidders VALUES (18, 'Clara Martin', 'Denver', 'split', 57, 4591, '1996-12-24');
INSERT INTO bidders VALUES (19, 'Temzat Wealeattro', 'Bremen', 'luckqua', 72, 3404, '1990-07-11');
INSERT INTO bidders VALUES (20, 'Plouckzou Trolplainshous', 'Warsaw', 'split', 47, 4916, '2011-10-06');
INSERT INTO bidders VALUES (21, 'Noah Nash', 'Denver', 'luckqua', 74, 2672, '2008-01-17');
INSERT INTO bidders VALUES (22, 'Torstout Geckthin', 'Bremen', 'luckqua', 21, 5552, '1997-01-16');
INSERT INTO bidders VALUES (23, 'Bebraim Boslean', 'skeangreckwil', 'luckqua', 71, 9173, '2018-07-22');
INSERT INTO bidders VALUES (24, 'Tara Lopez', 'Denver', 'early', 40, 7364, '1985-12-16');
INSERT INTO bidders VALUES (25, 'Skeltrut Teackpas', 'Bremen', 'weekend', 50, 7264, '2018-10-07');
INSERT INTO bidders VALUES (26, 'Fesmeamto Paneck', 'Denver', 'split', 37, 2646, '1994-07-20');
INSERT INTO bidders VALUES (27, 'Peter Klein', 'Denver', 'luckqua', 71, 7746, '2009-08-13');
INSERT INTO bidders VALUES (28, 'Mesdrourjai Vaschan', 'Ghent', 'early', 42, 7031, '1995-03-01');
INSERT INTO bidders VALUES (29, 'Skilrait Chourbeat', 'Warsaw', 'split', 51, 9509, '1988-09-07');
INSERT INTO bidders VALUES (30, 'Dutno Tenmean', 'Ghent', 'split', 38, 3598, '1995-04-10');
INSERT INTO bidders VALUES (31, 'Tara Rivera', 'Ghent', 'luckqua', 37, 4093, '2007-07-03');
INSERT INTO bidders VALUES (32, 'Maria Silva', 'skeangreckwil', 'bramdrounhaick', 75, 3817, '2007-10-15');
CREATE TABLE antiques (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  second_class TEXT NOT NULL,
  kaimthibais TEXT NOT NULL,
  plaitthaind INTEGER NOT NULL,
  late_loss INTEGER NOT NULL,
  krecknor TEXT NOT NULL
);
INSERT INTO antiques VALUES (1, 'Proud Storm', 'PER', 'luxury', 609, 292, '2002-01-24');
INSERT INTO antiques VALUES (2, 'Ancient Meadow', 'JAI', 'budget', 522, 24, '2014-04-08');
INSERT INTO antiques VALUES (3, 'Lonely Lantern', 'JAI', 'budget', 214, 337, '1999-04-14');
INSERT INTO antiques VALUES (4, 'Rindkrail Weandplonskut', 'JAI', 'luxury', 389, 354, '2001-06-10');
INSERT INTO antiques VALUES (5, 'Plutclasstoum Stealskeaquet', 'NEW', 'organic', 418, 139, '2008-09-28');
INSERT INTO antiques VALUES (6, 'Chendgreshuck Chanploundel', 'JAI', 'modern', 654, 205, '2010-08-27');
INSERT INTO antiques VALUES (7, 'Wild Anchor', 'NEW', 'budget', 181, 138, '2022-04-05');
INSERT INTO antiques VALUES (8, 'Zurkror Huvedrous', 'NEW', 'budget', 119, 71, '2010-12-10');
INSERT INTO antiques VALUES (9, 'Jendplos Brackwem', 'NEW', 'premium', 655, 234, '2004-03-15');
INSERT INTO antiques VALUES (10, 'Bright Storm', 'NEW', 'organic', 573, 10, '2009-07-20');
INSERT INTO antiques VALUES (11, 'Breackhail Darjail', 'NEW', 'organic', 213, 256, '2008-10-27');
INSERT INTO antiques VALUES (12, 'Trakem Quickkoul', 'JAI', 'budget', 328, 249, '2010-09-20');
INSERT INTO antiques VALUES (13, 'Ancient Harvest', 'PER', 'luxury', 667, 31, '2006-11-11');
INSERT INTO antiques VALUES (14, 'Grirfandshind Messheacksout', 'JAI', 'classic', 325, 61, '2008-12-24');
INSERT INTO antiques VALUES (15, 'Krourthit Cheackjand', 'JAI', 'modern', 571, 355, '2008-09-28');
INSERT INTO antiques VALUES (16, 'Wild Storm', 'PER', 'budget', 294, 176, '2016-09-20');
INSERT INTO antiques VALUES (17, 'Feafloutdrin Flairgraimcleat', 'NEW', 'luxury', 140, 97, '2009-11-07');
INSERT INTO antiques VALUES (18, 'Geatsour Pleanddar', 'JAI', 'modern', 74, 108, '2018-01-03');
INSERT INTO antiques VALUES (19, 'Sweet Anchor', 'NEW', 'modern', 621, 258, '2008-08-06');
INSERT INTO antiques VALUES (20, 'Stamhoulskis Poshear', 'NEW', 'luxury', 461, 92, '2007-07-05');
INSERT INTO antiques VALUES (21, 'Sackpaisho Trelrainplo', 'JAI', 'organic', 409, 26, '2006-10-17');
INSERT INTO antiques VALUES (22, 'Sunny Orchid', 'JAI', 'premium', 27, 295, '2011-10-23');
INSERT INTO antiques VALUES (23, 'Frozen Maple', 'CHE', 'budget', 49, 106, '2013-05-27');
INSERT INTO antiques VALUES (24, 'Lonely Cedar', 'NEW', 'luxury', 432, 56, '2010-01-07');
INSERT INTO antiques VALUES (25, 'Crystal Lantern', 'NEW', 'budget', 646, 260, '2017-10-16');
INSERT INTO antiques VALUES (26, 'Happy Pebble', 'CHE', 'modern', 250, 80, '2024-03-03');
INSERT INTO antiques VALUES (27, 'Lowair Heacktro', 'PER', 'luxury', 247, 17, '2018-09-21');
INSERT INTO antiques VALUES (28, 'Proud Lotus', 'NEW', 'classic', 164, 381, '2004-05-07');
CREATE TABLE bids (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  bracknittru_stathaindquout TEXT NOT NULL,
  local_mark TEXT NOT NULL,
  short_fee INTEGER NOT NULL,
  private_depth INTEGER NOT NULL,
  gross_deadline TEXT NOT NULL,
  bidder_id INTEGER NOT NULL,
  antique_id INTEGER NOT NULL,
  FOREIGN KEY (bidder_id) REFERENCES bidders(id),
  FOREIGN KEY (antique_id) REFERENCES antiques(id)
);
INSERT INTO bids VALUES (1, 'C692', 'mouschaick', 'shaindzouck', 4540, 52, '2020-11-16', 4, 22);
INSERT INTO bids VALUES (2, 'C311', 'spring', 'shaindzouck', 4396, 85, '2018-07-04', 10, 22);
INSERT INTO bids VALUES (3, 'C644', 'halboundgeal', 'high', 2170, 695, '2022-05-09', 4, 3);
INSERT INTO bids VALUES (4, 'C429', 'riplinclour', 'shendgrishend', 2728, 530, '2017-08-17', 30, 19);
INSERT INTO bids VALUES (5, 'C254', 'halboundgeal', 'high', 148, 331, '2020-02-10', 23, 2);
INSERT INTO bids VALUES (6, 'C922', 'mouschaick', 'shendgrishend', 2186, 380, '2018-03-22', 30, 12);
INSERT INTO bids VALUES (7, 'C233', 'halboundgeal', 'shendgrishend', 4387, 851, '2020-02-21', 27, 18);
INSERT INTO bids VALUES (8, 'C587', 'riplinclour', 'normal', 2780, 385, '2012-12-17', 6, 14);
INSERT INTO bids VALUES (9, 'C235', 'halboundgeal', 'normal', 2763, 158, '2017-07-16', 20, 15);
INSERT INTO bids VALUES (10, 'C861', 'halboundgeal', 'shendgrishend', 54, 73, '2017-10-15', 6, 14);
INSERT INTO bids VALUES (11, 'C666', 'riplinclour', 'normal', 3991, 57, '2010-03-26', 21, 12);
INSERT INTO bids VALUES (12, 'C541', 'halboundgeal', 'high', 280, 212, '2021-11-12', 8, 18);
INSERT INTO bids VALUES (13, 'C156', 'halboundgeal', 'shaindzouck', 4159, 950, '2015-06-06', 30, 4);
INSERT INTO bids VALUES (14, 'C518', 'spring', 'shendgrishend', 622, 45, '2021-09-25', 6, 9);
INSERT INTO bids VALUES (15, 'C688', 'spring', 'shaindzouck', 3268, 56, '2018-08-26', 26, 8);
INSERT INTO bids VALUES (16, 'C879', 'riplinclour', 'normal', 1265, 544, '2011-10-05', 6, 22);
INSERT INTO bids VALUES (17, 'C957', 'riplinclour', 'shaindzouck', 483, 130, '2018-04-14', 24, 25);
INSERT INTO bids VALUES (18, 'C365', 'mouschaick', 'normal', 2894, 683, '2024-10-23', 28, 6);
INSERT INTO bids VALUES (19, 'C942', 'riplinclour', 'high', 426, 595, '2018-11-15', 13, 6);
INSERT INTO bids VALUES (20, 'C832', 'mouschaick', 'high', 1303, 15, '2012-11-03', 20, 15);
INSERT INTO bids VALUES (21, 'C381', 'spring', 'shaindzouck', 4605, 22, '2016-11-23', 12, 10);
INSERT INTO bids VALUES (22, 'C318', 'spring', 'shaindzouck', 2145, 457, '2024-01-24', 14, 23);
INSERT INTO bids VALUES (23, 'C636', 'spring', 'shaindzouck', 3422, 518, '2022-03-28', 4, 4);
INSERT INTO bids VALUES (24, 'C621', 'mouschaick', 'normal', 4849, 20, '2020-12-14', 4, 2);
INSERT INTO bids VALUES (25, 'C400', 'halboundgeal', 'shendgrishend', 2162, 890, '2012-05-03', 7, 8);
INSERT INTO bids VALUES (26, 'C635', 'mouschaick', 'normal', 2451, 789, '2024-03-22', 18, 21);
INSERT INTO bids VALUES (27, 'C410', 'mouschaick', 'high', 571, 328, '2014-07-11', 12, 8);
INSERT INTO bids VALUES (28, 'C363', 'halboundgeal', 'high', 3802, 533, '2021-03-09', 24, 19);
INSERT INTO bids VALUES (29, 'C913', 'riplinclour', 'shendgrishend', 3964, 401, '2024-06-15', 4, 25);
INSERT INTO bids VALUES (30, 'C626', 'mouschaick', 'shaindzouck', 413, 562, '2010-09-13', 4, 26);
INSERT INTO bids VALUES (31, 'C971', 'mouschaick', 'normal', 3319, 812, '2013-10-23', 18, 14);
INSERT INTO bids VALUES (32, 'C684', 'mouschaick', 'normal', 3200, 834, '2018-07-06', 12, 7);
INSERT INTO bids VALUES (33, 'C889', 'riplinclour', 'normal', 1465, 314, '2021-02-04', 26, 20);
INSERT INTO bids VALUES (34, 'C338', 'spring', 'shendgrishend', 3742, 863, '2011-06-26', 10, 19);
INSERT INTO bids VALUES (35, 'C973', 'riplinclour', 'shaindzouck', 3004, 595, '2013-10-11', 12, 7);
INSERT INTO bids VALUES (36, 'C484', 'mouschaick', 'high', 4996, 809, '2020-05-02', 27, 7);
INSERT INTO bids VALUES (37, 'C818', 'mouschaick', 'shendgrishend', 1397, 523, '2014-04-07', 4, 15);
INSERT INTO bids VALUES (38, 'C101', 'mouschaick', 'shendgrishend', 1398, 530, '2022-02-13', 9, 21);
INSERT INTO bids VALUES (39, 'C620', 'mouschaick', 'high', 3371, 743, '2020-09-26', 10, 3);
INSERT INTO bids VALUES (40, 'C129', 'halboundgeal', 'high', 2643, 821, '2017-02-26', 26, 3);
INSERT INTO bids VALUES (41, 'C805', 'halboundgeal', 'high', 1037, 56, '2015-04-14', 16, 9);
INSERT INTO bids VALUES (42, 'C255', 'halboundgeal', 'high', 3246, 260, '2020-02-24', 18, 22);
INSERT INTO bids VALUES (43, 'C349', 'halboundgeal', 'shendgrishend', 1585, 847, '2024-05-09', 13, 6);
INSERT INTO bids VALUES (44, 'C600', 'riplinclour', 'high', 2998, 584, '2018-04-18', 13, 21);
INSERT INTO bids VALUES (45, 'C208', 'riplinclour', 'high', 1876, 551, '2011-07-28', 18, 16);
INSERT INTO bids VALUES (46, 'C200', 'mouschaick', 'normal', 4390, 51, '2014-01-09', 4, 28);
INSERT INTO bids VALUES (47, 'C827', 'riplinclour', 'normal', 1426, 658, '2024-09-05', 7, 17);
INSERT INTO bids VALUES (48, 'C219', 'riplinclour', 'shaindzouck', 1388, 42, '2014-10-27', 16, 19);
INSERT INTO bids VALUES (49, 'C539', 'halboundgeal', 'shaindzouck', 870, 876, '2024-03-08', 16, 17);
INSERT INTO bids VALUES (50, 'C412', 'riplinclour', 'shendgrishend', 604, 948, '2020-02-26', 5, 8);
INSERT INTO bids VALUES (51, 'C201', 'halboundgeal', 'shaindzouck', 3725, 35, '2013-01-23', 12, 12);
INSERT INTO bids VALUES (52, 'C606', 'riplinclour', 'high', 1720, 851, '2016-11-15', 18, 25);
INSERT INTO bids VALUES (53, 'C529', 'halboundgeal', 'shendgrishend', 3042, 444, '2020-10-05', 12, 6);
INSERT INTO bids VALUES (54, 'C941', 'riplinclour', 'high', 1292, 666, '2014-11-08', 12, 21);
INSERT INTO bids VALUES (55, 'C623', 'spring', 'shendgrishend', 63, 460, '2024-06-13', 14, 8);
INSERT INTO bids VALUES (56, 'C632', 'halboundgeal', 'shaindzouck', 1104, 515, '2014-03-04', 7, 1);
INSERT INTO bids VALUES (57, 'C977', 'riplinclour', 'normal', 2781, 644, '2022-01-20', 13, 12);
INSERT INTO bids VALUES (58, 'C411', 'halboundgeal', 'high', 2300, 122, '2023-11-26', 29, 9);
INSERT INTO bids VALUES (59, 'C355', 'mouschaick', 'high', 577, 266, '2023-04-07', 13, 26);
INSERT INTO bids VALUES (60, 'C903', 'spring', 'normal', 260, 870, '2016-08-16', 14, 5);
INSERT INTO bids VALUES (61, 'C918', 'riplinclour', 'high', 3838, 947, '2016-04-10', 30, 4);
INSERT INTO bids VALUES (62, 'C788', 'riplinclour', 'shaindzouck', 2256, 696, '2017-02-02', 23, 12);
INSERT INTO bids VALUES (63, 'C661', 'halboundgeal', 'shaindzouck', 2062, 822, '2022-07-21', 16, 25);
INSERT INTO bids VALUES (64, 'C448', 'halboundgeal', 'high', 364, 322, '2021-01-05', 30, 14);
INSERT INTO bids VALUES (65, 'C949', 'halboundgeal', 'high', 870, 765, '2019-04-01', 20, 8);
INSERT INTO bids VALUES (66, 'C462', 'halboundgeal', 'high', 1186, 393, '2015-12-09', 12, 15);
INSERT INTO bids VALUES (67, 'C537', 'spring', 'shendgrishend', 4476, 329, '2024-02-20', 26, 12);
INSERT INTO bids VALUES (68, 'C935', 'riplinclour', 'high', 2759, 779, '2015-02-28', 10, 28);
INSERT INTO bids VALUES (69, 'C111', 'spring', 'high', 3915, 945, '2015-01-08', 28, 25);
INSERT INTO bids VALUES (70, 'C323', 'mouschaick', 'shaindzouck', 1791, 207, '2023-02-05', 10, 9);
INSERT INTO bids VALUES (71, 'C950', 'halboundgeal', 'shaindzouck', 1226, 685, '2013-05-10', 30, 15);
INSERT INTO bids VALUES (72, 'C251', 'spring', 'shendgrishend', 370, 276, '2010-12-19', 16, 24);
INSERT INTO bids VALUES (73, 'C892', 'halboundgeal', 'shaindzouck', 536, 268, '2016-07-18', 4, 2);
INSERT INTO bids VALUES (74, 'C322', 'spring', 'shaindzouck', 444, 884, '2012-05-10', 29, 6);
INSERT INTO bids VALUES (75, 'C609', 'spring', 'shendgrishend', 90, 220, '2012-06-04', 30, 8);
INSERT INTO bids VALUES (76, 'C676', 'mouschaick', 'shendgrishend', 4309, 406, '2022-08-09', 30, 3);
INSERT INTO bids VALUES (77, 'C154', 'spring', 'shaindzouck', 612, 450, '2017-05-01', 4, 22);
INSERT INTO bids VALUES (78, 'C746', 'halboundgeal', 'high', 3708, 670, '2010-08-02', 16, 21);
INSERT INTO bids VALUES (79, 'C179', 'mouschaick', 'shaindzouck', 1750, 843, '2022-11-21', 13, 1);
INSERT INTO bids VALUES (80, 'C978', 'halboundgeal', 'shaindzouck', 1473, 743, '2019-06-03', 4, 20);
INSERT INTO bids VALUES (81, 'C813', 'mouschaick', 'shendgrishend', 4134, 603, '2013-07-27', 18, 15);
INSERT INTO bids VALUES (82, 'C314', 'halboundgeal', 'normal', 1788, 524, '2013-02-12', 18, 7);
INSERT INTO bids VALUES (83, 'C776', 'halboundgeal', 'high', 3151, 144, '2011-08-21', 16, 24);
INSERT INTO bids VALUES (84, 'C760', 'halboundgeal', 'high', 95, 376, '2015-11-08', 4, 9);
INSERT INTO bids VALUES (85, 'C845', 'mouschaick', 'shaindzouck', 3309, 611, '2021-02-24', 18, 8);
INSERT INTO bids VALUES (86, 'C224', 'riplinclour', 'normal', 988, 150, '2021-12-19', 4, 17);
INSERT INTO bids VALUES (87, 'C329', 'mouschaick', 'high', 4193, 239, '2023-03-25', 8, 17);
INSERT INTO bids VALUES (88, 'C998', 'mouschaick', 'high', 3344, 771, '2010-11-02', 14, 4);
INSERT INTO bids VALUES (89, 'C390', 'riplinclour', 'shendgrishend', 3867, 830, '2020-01-01', 18, 5);
INSERT INTO bids VALUES (90, 'C665', 'riplinclour', 'high', 1414, 274, '2012-06-17', 24, 14);
INSERT INTO bids VALUES (91, 'C424', 'mouschaick', 'high', 60, 915, '2018-10-22', 8, 23);
INSERT INTO bids VALUES (92, 'C777', 'mouschaick', 'shaindzouck', 3496, 487, '2019-06-02', 23, 20);
INSERT INTO bids VALUES (93, 'C808', 'spring', 'normal', 2623, 153, '2010-12-16', 16, 24);
INSERT INTO bids VALUES (94, 'C504', 'spring', 'high', 485, 679, '2010-01-26', 30, 19);
INSERT INTO bids VALUES (95, 'C308', 'spring', 'shaindzouck', 1255, 627, '2020-10-07', 12, 19);
INSERT INTO bids VALUES (96, 'C904', 'spring', 'shendgrishend', 1734, 573, '2014-10-23', 16, 8);
INSERT INTO bids VALUES (97, 'C206', 'mouschaick', 'shaindzouck', 3128, 754, '2019-12-20', 6, 12);
INSERT INTO bids VALUES (98, 'C140', 'mouschaick', 'normal', 2621, 50, '2020-04-10', 7, 20);
INSERT INTO bids VALUES (99, 'C779', 'halboundgeal', 'shendgrishend', 1178, 618, '2018-02-20', 29, 14);
INSERT INTO bids VALUES (100, 'C221', 'mouschaick', 'normal', 648, 146, '2019-02-25', 20, 15);
INSERT INTO bids VALUES (101, 'C419', 'mouschaick', 'shaindzouck', 4725, 220, '2024-10-22', 26, 1);
INSERT INTO bids VALUES (102, 'C540', 'spring', 'high', 2580, 51, '2024-12-19', 16, 28);
INSERT INTO bids VALUES (103, 'C144', 'spring', 'high', 3649, 902, '2018-03-23', 10, 26);
INSERT INTO bids VALUES (104, 'C142', 'mouschaick', 'shaindzouck', 1620, 848, '2019-11-22', 16, 24);
INSERT INTO bids VALUES (105, 'C367', 'riplinclour', 'shaindzouck', 2299, 583, '2017-11-01', 4, 20);
INSERT INTO bids VALUES (106, 'C163', 'mouschaick', 'normal', 11, 362, '2021-01-23', 10, 19);
INSERT INTO bids VALUES (107, 'C657', 'spring', 'high', 4926, 659, '2017-11-07', 26, 8);
INSERT INTO bids VALUES (108, 'C299', 'riplinclour', 'shendgrishend', 1453, 254, '2019-12-27', 10, 19);
INSERT INTO bids VALUES (109, 'C787', 'mouschaick', 'shendgrishend', 3753, 514, '2024-09-03', 29, 24);
INSERT INTO bids VALUES (110, 'C785', 'riplinclour', 'high', 2256, 886, '2022-07-06', 5, 2);
INSERT INTO bids VALUES (111, 'C839', 'mouschaick', 'shendgrishend', 4926, 651, '2010-03-28', 16, 10);
INSERT INTO bids VALUES (112, 'C557', 'mouschaick', 'high', 1569, 723, '2019-02-24', 14, 10);
INSERT INTO bids VALUES (113, 'C465', 'halboundgeal', 'normal', 2103, 26, '2012-10-02', 7, 4);
INSERT INTO bids VALUES (114, 'C450', 'riplinclour', 'high', 2237, 365, '2021-11-24', 5, 17);
INSERT INTO bids VALUES (115, 'C204', 'halboundgeal', 'high', 567, 72, '2010-02-02', 4, 23);
INSERT INTO bids VALUES (116, 'C509', 'halboundgeal', 'shendgrishend', 3782, 350, '2024-08-18', 14, 2);
INSERT INTO bids VALUES (117, 'C566', 'halboundgeal', 'high', 3621, 440, '2017-04-26', 29, 3);
INSERT INTO bids VALUES (118, 'C346', 'mouschaick', 'shaindzouck', 3565, 233, '2011-07-07', 29, 5);
INSERT INTO bids VALUES (119, 'C890', 'halboundgeal', 'shaindzouck', 3056, 110, '2015-06-09', 4, 21);
INSERT INTO bids VALUES (120, 'C117', 'spring', 'shaindzouck', 2119, 305, '2013-01-14', 18, 15);
