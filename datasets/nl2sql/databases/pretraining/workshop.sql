CREATE TABLE carpenters (
  carpenter_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  state_p TEXT NOT NULL,
  exp INTEGER NOT NULL,
  age INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO carpenters VALUES (1, 'Julia Larsen', 'day', 'PE', 39, 50, '1970-06-26');
INSERT INTO carpenters VALUES (2, 'Simon Evans', 'night', 'PE', 13, 33, '1988-04-01');
INSERT INTO carpenters VALUES (3, 'Clara Tanaka', 'split', 'AC', 34, 33, '1992-11-13');
INSERT INTO carpenters VALUES (4, 'Tara Torres', 'double', 'TEM', 30, 46, '1964-11-14');
INSERT INTO carpenters VALUES (5, 'Peter Klein', 'split', 'AC', 23, 55, '1994-07-09');
INSERT INTO carpenters VALUES (6, 'Kate Owens', 'day', 'PE', 12, 19, '1979-12-28');
INSERT INTO carpenters VALUES (7, 'Hanna Quist', 'double', 'AC', 0, 47, '1995-01-22');
INSERT INTO carpenters VALUES (8, 'Nina Young', 'split', 'AC', 18, 79, '1995-03-15');
INSERT INTO carpenters VALUES (9, 'Simon Weber', 'double', 'TEM', 38, 28, '1986-11-08');
INSERT INTO carpenters VALUES (10, 'Jack Clark', 'split', 'AC', 22, 31, '1974-10-11');
INSERT INTO carpenters VALUES (11, 'George Vega', 'split', 'SU', 24, 79, '1945-06-27');
INSERT INTO carpenters VALUES (12, 'Adam Dunn', 'night', 'AC', 23, 73, '1994-03-16');
INSERT INTO carpenters VALUES (13, 'Henry Davis', 'split', 'PE', 6, 36, '1978-05-28');
INSERT INTO carpenters VALUES (14, 'Tara Nash', 'night', 'PE', 20, 70, '1971-02-06');
INSERT INTO carpenters VALUES (15, 'Gina Silva', 'split', 'PE', 32, 68, '1974-04-05');
INSERT INTO carpenters VALUES (16, 'Olivia Martin', 'double', 'RE', 8, 77, '1985-04-15');
INSERT INTO carpenters VALUES (17, 'Ben Silva', 'night', 'PE', 30, 41, '1992-09-09');
INSERT INTO carpenters VALUES (18, 'Adam Tanaka', 'day', 'PE', 0, 51, '1950-11-08');
INSERT INTO carpenters VALUES (19, 'Jack Fischer', 'split', 'PE', 24, 21, '1960-11-08');
INSERT INTO carpenters VALUES (20, 'Gina Irwin', 'day', 'SU', 25, 68, '1974-04-04');
INSERT INTO carpenters VALUES (21, 'Xavier Green', 'double', 'TEM', 0, 59, '1953-09-09');
INSERT INTO carpenters VALUES (22, 'Iris Grant', 'split', 'AC', 32, 74, '1989-11-15');
INSERT INTO carpenters VALUES (23, 'Eric Young', 'split', 'PE', 36, 73, '1949-04-13');
INSERT INTO carpenters VALUES (24, 'Rosa Dunn', 'night', 'RE', 37, 34, '2000-12-01');
INSERT INTO carpenters VALUES (25, 'Peter Clark', 'split', 'AC', 12, 50, '1972-06-12');
INSERT INTO carpenters VALUES (26, 'Ana Silva', 'double', 'RE', 15, 62, '1996-09-12');
INSERT INTO carpenters VALUES (27, 'George Baker', 'night', 'TEM', 0, 61, '2001-07-11');
INSERT INTO carpenters VALUES (28, 'Ivan Park', 'split', 'TEM', 36, 21, '1955-03-23');
INSERT INTO carpenters VALUES (29, 'Elena Green', 'double', 'RE', 33, 71, '1989-12-18');
INSERT INTO carpenters VALUES (30, 'Jack Rivera', 'split', 'PE', 27, 51, '1956-02-02');
INSERT INTO carpenters VALUES (31, 'Julia Evans', 'split', 'TEM', 30, 44, '1977-12-05');
INSERT INTO carpenters VALUES (32, 'Noah Hughes', 'split', 'TEM', 40, 35, '1962-04-12');
INSERT INTO carpenters VALUES (33, 'Ivan Vega', 'day', 'PE', 4, 23, '1965-12-23');
CREATE TABLE chairs (
  id INTEGER PRIMARY KEY,
  chair_name TEXT NOT NULL,
  material TEXT NOT NULL,
  brand TEXT NOT NULL,
  pw INTEGER NOT NULL,
  wgt INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO chairs VALUES (1, 'Grand Summit', 'brass', 'Velmar', 669, 710, '1995-06-16');
INSERT INTO chairs VALUES (2, 'Bright Raven', 'brass', 'Zenit', 3764, 778, '1968-12-18');
INSERT INTO chairs VALUES (3, 'Sweet Ember', 'steel', 'Hexa', 3978, 418, '2009-07-14');
INSERT INTO chairs VALUES (4, 'Noble Raven', 'glass', 'Luma', 1905, 752, '2016-05-25');
INSERT INTO chairs VALUES (5, 'Royal Cedar', 'oak', 'Hexa', 3562, 539, '1972-09-19');
INSERT INTO chairs VALUES (6, 'Sweet Cedar', 'oak', 'Orion', 2379, 310, '1963-12-08');
INSERT INTO chairs VALUES (7, 'Frozen Willow', 'steel', 'Zenit', 269, 236, '1999-03-14');
INSERT INTO chairs VALUES (8, 'Velvet Tiger', 'glass', 'Nimbus', 374, 750, '2007-08-07');
INSERT INTO chairs VALUES (9, 'Secret Orchid', 'brass', 'Velmar', 2331, 167, '1977-06-24');
INSERT INTO chairs VALUES (10, 'Sunny Lotus', 'oak', 'Nimbus', 3685, 93, '1969-10-16');
INSERT INTO chairs VALUES (11, 'Lucky Cedar', 'oak', 'Nimbus', 905, 681, '1967-09-05');
INSERT INTO chairs VALUES (12, 'Ancient Anchor', 'glass', 'Velmar', 252, 709, '2008-12-04');
INSERT INTO chairs VALUES (13, 'Sweet Summit', 'brass', 'Orion', 2630, 428, '2001-11-07');
INSERT INTO chairs VALUES (14, 'Secret Harvest', 'glass', 'Nimbus', 2830, 713, '2009-10-26');
INSERT INTO chairs VALUES (15, 'Grand Maple', 'oak', 'Nimbus', 1153, 222, '1977-10-16');
INSERT INTO chairs VALUES (16, 'Secret Pebble', 'leather', 'Hexa', 1442, 705, '1968-02-23');
INSERT INTO chairs VALUES (17, 'Lonely Orchid', 'steel', 'Orion', 706, 618, '1988-02-09');
INSERT INTO chairs VALUES (18, 'Proud Rose', 'brass', 'Velmar', 1679, 468, '1995-01-10');
INSERT INTO chairs VALUES (19, 'Lucky Pebble', 'plastic', 'Luma', 3057, 583, '1994-05-12');
INSERT INTO chairs VALUES (20, 'Velvet Cedar', 'leather', 'Velmar', 3692, 871, '2008-12-12');
INSERT INTO chairs VALUES (21, 'Velvet Meadow', 'steel', 'Orion', 3529, 456, '1993-07-26');
INSERT INTO chairs VALUES (22, 'Noble Comet', 'glass', 'Nimbus', 2865, 732, '1982-07-11');
INSERT INTO chairs VALUES (23, 'Misty Falcon', 'brass', 'Zenit', 2605, 414, '1989-09-13');
INSERT INTO chairs VALUES (24, 'Bright Lotus', 'brass', 'Velmar', 1112, 745, '2001-10-03');
INSERT INTO chairs VALUES (25, 'Rapid Lotus', 'oak', 'Orion', 1118, 822, '2019-01-26');
INSERT INTO chairs VALUES (26, 'Sweet Tiger', 'steel', 'Zenit', 2173, 80, '1994-08-21');
INSERT INTO chairs VALUES (27, 'Misty Beacon', 'brass', 'Nimbus', 2761, 578, '1970-08-20');
INSERT INTO chairs VALUES (28, 'Sunny Storm', 'glass', 'Hexa', 3706, 297, '2001-09-20');
INSERT INTO chairs VALUES (29, 'Mighty Cedar', 'leather', 'Velmar', 2153, 278, '2014-12-06');
INSERT INTO chairs VALUES (30, 'Proud Dragon', 'steel', 'Zenit', 402, 610, '1970-04-23');
CREATE TABLE commission (
  cmms_no INTEGER PRIMARY KEY,
  commission_code TEXT NOT NULL,
  method TEXT NOT NULL,
  quarter TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  date TEXT NOT NULL,
  carpenter_key INTEGER NOT NULL,
  chr_ref INTEGER NOT NULL,
  FOREIGN KEY (carpenter_key) REFERENCES carpenters(carpenter_id),
  FOREIGN KEY (chr_ref) REFERENCES chairs(id)
);
INSERT INTO commission VALUES (1, 'N600', 'card', 'SPR', 405, 55, '2014-05-09', 8, 27);
INSERT INTO commission VALUES (2, 'N301', 'card', 'SUM', 181, 35, '2019-08-01', 5, 3);
INSERT INTO commission VALUES (3, 'N453', 'voucher', 'AU', 208, 57, '2010-02-25', 13, 3);
INSERT INTO commission VALUES (4, 'N423', 'card', 'SUM', 870, 2, '2019-05-07', 16, 25);
INSERT INTO commission VALUES (5, 'N500', 'invoice', 'AU', 825, 42, '2020-02-25', 6, 26);
INSERT INTO commission VALUES (6, 'N750', 'invoice', 'WIN', 304, 3, '2019-12-20', 19, 11);
INSERT INTO commission VALUES (7, 'N276', 'transfer', 'SUM', 629, 54, '2016-09-12', 13, 5);
INSERT INTO commission VALUES (8, 'N625', 'voucher', 'AU', 781, 3, '2023-01-18', 23, 25);
INSERT INTO commission VALUES (9, 'N468', 'card', 'SUM', 802, 42, '2011-05-28', 30, 15);
INSERT INTO commission VALUES (10, 'N206', 'card', 'SUM', 457, 15, '2024-05-11', 21, 30);
INSERT INTO commission VALUES (11, 'N275', 'voucher', 'WIN', 297, 48, '2010-07-22', 21, 3);
INSERT INTO commission VALUES (12, 'N229', 'invoice', 'AU', 146, 58, '2019-02-06', 9, 27);
INSERT INTO commission VALUES (13, 'N154', 'card', 'AU', 698, 60, '2022-06-10', 8, 5);
INSERT INTO commission VALUES (14, 'N450', 'card', 'WIN', 9, 34, '2011-01-19', 33, 29);
INSERT INTO commission VALUES (15, 'N420', 'transfer', 'SUM', 599, 54, '2016-07-02', 6, 26);
INSERT INTO commission VALUES (16, 'N765', 'invoice', 'AU', 525, 12, '2015-11-10', 6, 30);
INSERT INTO commission VALUES (17, 'N942', 'cash', 'SUM', 439, 7, '2014-09-13', 1, 25);
INSERT INTO commission VALUES (18, 'N832', 'invoice', 'WIN', 714, 8, '2024-10-14', 24, 13);
INSERT INTO commission VALUES (19, 'N488', 'card', 'WIN', 460, 27, '2012-04-04', 30, 11);
INSERT INTO commission VALUES (20, 'N628', 'transfer', 'SUM', 585, 49, '2021-12-14', 8, 26);
INSERT INTO commission VALUES (21, 'N983', 'voucher', 'AU', 103, 26, '2011-10-16', 15, 11);
INSERT INTO commission VALUES (22, 'N886', 'card', 'WIN', 739, 28, '2010-12-12', 33, 25);
INSERT INTO commission VALUES (23, 'N548', 'voucher', 'AU', 271, 54, '2022-01-07', 24, 18);
INSERT INTO commission VALUES (24, 'N417', 'cash', 'SUM', 698, 31, '2011-06-25', 13, 16);
INSERT INTO commission VALUES (25, 'N789', 'voucher', 'SPR', 834, 60, '2018-01-12', 16, 18);
INSERT INTO commission VALUES (26, 'N225', 'voucher', 'WIN', 862, 21, '2017-09-12', 5, 24);
INSERT INTO commission VALUES (27, 'N842', 'transfer', 'AU', 641, 22, '2014-08-09', 33, 15);
INSERT INTO commission VALUES (28, 'N492', 'card', 'SUM', 809, 53, '2012-12-25', 26, 23);
INSERT INTO commission VALUES (29, 'N707', 'cheque', 'AU', 524, 18, '2018-10-21', 2, 11);
INSERT INTO commission VALUES (30, 'N890', 'card', 'AU', 937, 35, '2019-11-24', 28, 8);
INSERT INTO commission VALUES (31, 'N761', 'voucher', 'WIN', 322, 39, '2024-02-06', 18, 8);
INSERT INTO commission VALUES (32, 'N414', 'card', 'WIN', 375, 32, '2016-09-06', 2, 26);
INSERT INTO commission VALUES (33, 'N551', 'voucher', 'SUM', 910, 22, '2013-06-01', 18, 17);
INSERT INTO commission VALUES (34, 'N955', 'transfer', 'WIN', 497, 56, '2021-10-27', 13, 8);
INSERT INTO commission VALUES (35, 'N395', 'card', 'SUM', 387, 59, '2013-12-11', 24, 27);
INSERT INTO commission VALUES (36, 'N147', 'voucher', 'SUM', 914, 4, '2024-05-06', 9, 26);
INSERT INTO commission VALUES (37, 'N620', 'invoice', 'WIN', 775, 21, '2022-04-18', 17, 23);
INSERT INTO commission VALUES (38, 'N413', 'cash', 'WIN', 381, 37, '2010-12-20', 4, 10);
INSERT INTO commission VALUES (39, 'N700', 'cash', 'WIN', 592, 7, '2013-01-04', 1, 27);
INSERT INTO commission VALUES (40, 'N678', 'invoice', 'SUM', 321, 18, '2023-09-22', 5, 11);
INSERT INTO commission VALUES (41, 'N558', 'transfer', 'AU', 514, 13, '2011-03-08', 1, 3);
INSERT INTO commission VALUES (42, 'N756', 'voucher', 'AU', 400, 26, '2012-10-13', 6, 3);
INSERT INTO commission VALUES (43, 'N266', 'cheque', 'WIN', 822, 53, '2014-07-27', 25, 26);
INSERT INTO commission VALUES (44, 'N572', 'invoice', 'SUM', 244, 26, '2014-02-20', 3, 11);
INSERT INTO commission VALUES (45, 'N153', 'invoice', 'WIN', 787, 35, '2012-12-14', 33, 15);
INSERT INTO commission VALUES (46, 'N636', 'invoice', 'SUM', 276, 2, '2021-07-27', 25, 26);
INSERT INTO commission VALUES (47, 'N995', 'card', 'WIN', 369, 37, '2022-12-27', 5, 25);
INSERT INTO commission VALUES (48, 'N799', 'card', 'AU', 714, 39, '2012-10-03', 17, 24);
INSERT INTO commission VALUES (49, 'N394', 'cash', 'SUM', 18, 47, '2012-02-22', 4, 17);
INSERT INTO commission VALUES (50, 'N179', 'voucher', 'WIN', 889, 35, '2015-04-26', 28, 8);
INSERT INTO commission VALUES (51, 'N824', 'transfer', 'AU', 471, 29, '2016-07-27', 14, 16);
INSERT INTO commission VALUES (52, 'N974', 'transfer', 'SUM', 659, 27, '2021-05-17', 13, 11);
INSERT INTO commission VALUES (53, 'N484', 'invoice', 'AU', 777, 13, '2014-11-26', 33, 30);
INSERT INTO commission VALUES (54, 'N582', 'card', 'SUM', 280, 22, '2019-08-01', 23, 27);
INSERT INTO commission VALUES (55, 'N979', 'cheque', 'SPR', 395, 2, '2023-10-20', 18, 11);
INSERT INTO commission VALUES (56, 'N748', 'cash', 'AU', 218, 36, '2020-09-25', 28, 15);
INSERT INTO commission VALUES (57, 'N491', 'cash', 'SUM', 340, 57, '2012-08-09', 18, 1);
INSERT INTO commission VALUES (58, 'N755', 'card', 'SUM', 859, 41, '2018-02-22', 26, 11);
INSERT INTO commission VALUES (59, 'N726', 'card', 'SUM', 618, 54, '2014-08-21', 4, 15);
INSERT INTO commission VALUES (60, 'N624', 'card', 'WIN', 589, 17, '2013-07-20', 28, 25);
INSERT INTO commission VALUES (61, 'N489', 'cash', 'WIN', 13, 20, '2020-04-20', 26, 10);
INSERT INTO commission VALUES (62, 'N727', 'invoice', 'AU', 657, 27, '2024-04-05', 25, 17);
INSERT INTO commission VALUES (63, 'N277', 'invoice', 'AU', 549, 45, '2011-04-06', 27, 11);
INSERT INTO commission VALUES (64, 'N524', 'invoice', 'SPR', 119, 9, '2010-08-22', 30, 29);
INSERT INTO commission VALUES (65, 'N997', 'transfer', 'SUM', 579, 26, '2022-04-16', 26, 8);
INSERT INTO commission VALUES (66, 'N149', 'card', 'AU', 27, 0, '2016-08-13', 13, 27);
INSERT INTO commission VALUES (67, 'N209', 'card', 'AU', 171, 60, '2016-06-06', 27, 17);
INSERT INTO commission VALUES (68, 'N803', 'voucher', 'SUM', 514, 48, '2018-11-07', 9, 5);
INSERT INTO commission VALUES (69, 'N384', 'voucher', 'AU', 828, 60, '2010-01-02', 33, 17);
INSERT INTO commission VALUES (70, 'N682', 'voucher', 'AU', 275, 11, '2021-03-13', 33, 15);
INSERT INTO commission VALUES (71, 'N669', 'voucher', 'WIN', 772, 17, '2011-07-11', 6, 14);
INSERT INTO commission VALUES (72, 'N760', 'voucher', 'WIN', 20, 43, '2011-10-13', 31, 19);
INSERT INTO commission VALUES (73, 'N334', 'card', 'AU', 938, 35, '2017-08-21', 18, 26);
INSERT INTO commission VALUES (74, 'N163', 'cash', 'AU', 464, 14, '2015-11-08', 24, 5);
INSERT INTO commission VALUES (75, 'N308', 'card', 'AU', 392, 23, '2024-08-09', 15, 4);
INSERT INTO commission VALUES (76, 'N938', 'cash', 'SUM', 647, 19, '2023-11-20', 13, 15);
INSERT INTO commission VALUES (77, 'N218', 'card', 'AU', 26, 40, '2021-06-22', 7, 17);
INSERT INTO commission VALUES (78, 'N735', 'invoice', 'SUM', 460, 28, '2017-10-02', 25, 3);
INSERT INTO commission VALUES (79, 'N194', 'cash', 'WIN', 828, 18, '2016-01-05', 9, 3);
INSERT INTO commission VALUES (80, 'N145', 'cash', 'SPR', 770, 49, '2021-03-20', 33, 10);
INSERT INTO commission VALUES (81, 'N345', 'voucher', 'AU', 112, 27, '2015-04-16', 4, 17);
INSERT INTO commission VALUES (82, 'N857', 'invoice', 'SPR', 55, 36, '2016-07-27', 15, 23);
INSERT INTO commission VALUES (83, 'N116', 'card', 'AU', 65, 49, '2020-07-17', 23, 16);
INSERT INTO commission VALUES (84, 'N270', 'voucher', 'SUM', 509, 2, '2019-09-13', 19, 24);
INSERT INTO commission VALUES (85, 'N426', 'cheque', 'SUM', 455, 21, '2010-08-02', 11, 11);
INSERT INTO commission VALUES (86, 'N307', 'voucher', 'SUM', 19, 49, '2010-02-26', 6, 15);
INSERT INTO commission VALUES (87, 'N544', 'transfer', 'WIN', 264, 56, '2017-01-09', 8, 5);
INSERT INTO commission VALUES (88, 'N549', 'cash', 'AU', 486, 41, '2013-02-02', 20, 17);
INSERT INTO commission VALUES (89, 'N810', 'card', 'SPR', 186, 22, '2018-12-13', 13, 27);
INSERT INTO commission VALUES (90, 'N924', 'voucher', 'WIN', 121, 8, '2011-10-12', 23, 15);
INSERT INTO commission VALUES (91, 'N733', 'card', 'SPR', 568, 7, '2020-10-01', 13, 17);
INSERT INTO commission VALUES (92, 'N408', 'card', 'WIN', 217, 36, '2016-04-21', 1, 26);
INSERT INTO commission VALUES (93, 'N996', 'invoice', 'SUM', 646, 45, '2019-02-17', 5, 15);
INSERT INTO commission VALUES (94, 'N393', 'cheque', 'AU', 848, 58, '2017-11-20', 1, 27);
INSERT INTO commission VALUES (95, 'N355', 'transfer', 'AU', 363, 15, '2011-12-25', 26, 13);
INSERT INTO commission VALUES (96, 'N768', 'cheque', 'SPR', 343, 32, '2023-09-25', 23, 17);
INSERT INTO commission VALUES (97, 'N889', 'voucher', 'WIN', 547, 56, '2023-12-01', 8, 17);
INSERT INTO commission VALUES (98, 'N939', 'invoice', 'AU', 559, 31, '2019-07-27', 30, 13);
INSERT INTO commission VALUES (99, 'N588', 'voucher', 'SUM', 827, 13, '2024-04-22', 24, 10);
INSERT INTO commission VALUES (100, 'N718', 'cheque', 'SPR', 772, 44, '2018-12-20', 19, 25);
INSERT INTO commission VALUES (101, 'N968', 'card', 'AU', 728, 59, '2013-01-26', 19, 8);
INSERT INTO commission VALUES (102, 'N896', 'cash', 'AU', 182, 17, '2022-10-22', 5, 27);
INSERT INTO commission VALUES (103, 'N664', 'transfer', 'SUM', 300, 38, '2022-06-17', 9, 20);
INSERT INTO commission VALUES (104, 'N271', 'voucher', 'SUM', 363, 11, '2019-03-05', 27, 15);
INSERT INTO commission VALUES (105, 'N230', 'transfer', 'SPR', 793, 23, '2016-12-04', 26, 15);
INSERT INTO commission VALUES (106, 'N111', 'card', 'WIN', 296, 15, '2021-10-13', 30, 27);
INSERT INTO commission VALUES (107, 'N610', 'voucher', 'AU', 248, 54, '2023-08-09', 15, 5);
INSERT INTO commission VALUES (108, 'N455', 'cash', 'AU', 517, 49, '2024-04-23', 8, 19);
INSERT INTO commission VALUES (109, 'N989', 'voucher', 'SUM', 837, 40, '2021-01-16', 7, 23);
INSERT INTO commission VALUES (110, 'N873', 'voucher', 'AU', 262, 1, '2018-12-23', 19, 8);
INSERT INTO commission VALUES (111, 'N771', 'voucher', 'SUM', 141, 40, '2014-08-09', 18, 20);
INSERT INTO commission VALUES (112, 'N782', 'card', 'AU', 331, 26, '2012-11-24', 28, 24);
INSERT INTO commission VALUES (113, 'N844', 'voucher', 'SPR', 771, 5, '2024-07-08', 24, 3);
INSERT INTO commission VALUES (114, 'N485', 'card', 'SPR', 205, 45, '2012-03-13', 23, 25);
INSERT INTO commission VALUES (115, 'N878', 'invoice', 'WIN', 863, 57, '2024-04-25', 23, 18);
INSERT INTO commission VALUES (116, 'N460', 'cash', 'SUM', 406, 21, '2018-07-22', 18, 25);
INSERT INTO commission VALUES (117, 'N215', 'voucher', 'AU', 587, 1, '2022-01-09', 16, 1);
INSERT INTO commission VALUES (118, 'N124', 'voucher', 'SUM', 497, 45, '2021-09-18', 11, 13);
INSERT INTO commission VALUES (119, 'N139', 'cheque', 'AU', 189, 18, '2021-02-11', 24, 4);
INSERT INTO commission VALUES (120, 'N201', 'voucher', 'SUM', 824, 60, '2020-06-04', 17, 13);
