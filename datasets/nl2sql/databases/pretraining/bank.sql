CREATE TABLE bankers (
  bank_no INTEGER PRIMARY KEY,
  banker_name TEXT NOT NULL,
  sh TEXT NOT NULL,
  rnk TEXT NOT NULL,
  seniority INTEGER NOT NULL,
  yrs INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO bankers VALUES (1, 'Ana Nolan', 'day', 'LE', 39, 59, '1968-12-14');
INSERT INTO bankers VALUES (2, 'Xavier Clark', 'early', 'SEN', 38, 76, '1969-11-20');
INSERT INTO bankers VALUES (3, 'David Davis', 'double', 'SEN', 5, 71, '1997-10-18');
INSERT INTO bankers VALUES (4, 'Frank Rivera', 'day', 'LE', 20, 79, '1977-05-10');
INSERT INTO bankers VALUES (5, 'Wendy Price', 'day', 'TR', 35, 65, '1984-11-16');
INSERT INTO bankers VALUES (6, 'Henry Quist', 'early', 'SEN', 35, 20, '1967-04-22');
INSERT INTO bankers VALUES (7, 'Noah Evans', 'double', 'EX', 29, 39, '2002-09-13');
INSERT INTO bankers VALUES (8, 'Wendy Lopez', 'early', 'LE', 27, 73, '1994-11-01');
INSERT INTO bankers VALUES (9, 'Kevin Tanaka', 'split', 'EX', 24, 50, '1994-12-17');
INSERT INTO bankers VALUES (10, 'Eric Ellis', 'early', 'SEN', 35, 75, '2004-02-25');
INSERT INTO bankers VALUES (11, 'Daisy Walsh', 'double', 'LE', 22, 51, '1973-01-01');
INSERT INTO bankers VALUES (12, 'Jack Ellis', 'early', 'EX', 39, 29, '1981-09-08');
INSERT INTO bankers VALUES (13, 'Rosa Weber', 'day', 'LE', 33, 24, '1957-10-12');
INSERT INTO bankers VALUES (14, 'Adam Brown', 'split', 'TR', 26, 65, '1990-08-01');
INSERT INTO bankers VALUES (15, 'Tara Martin', 'early', 'LE', 32, 78, '1967-02-20');
INSERT INTO bankers VALUES (16, 'Frank Hughes', 'early', 'LE', 3, 59, '1950-04-02');
INSERT INTO bankers VALUES (17, 'Liam Tanaka', 'day', 'EX', 24, 25, '1990-04-08');
INSERT INTO bankers VALUES (18, 'Adam Reed', 'split', 'LE', 34, 69, '1965-08-22');
INSERT INTO bankers VALUES (19, 'Ana Weber', 'early', 'SEN', 35, 18, '1958-12-05');
INSERT INTO bankers VALUES (20, 'Noah Nolan', 'double', 'LE', 34, 56, '1959-05-13');
INSERT INTO bankers VALUES (21, 'Elena Hughes', 'day', 'SEN', 38, 25, '1990-07-22');
INSERT INTO bankers VALUES (22, 'Olivia Hart', 'day', 'TR', 12, 32, '1975-09-04');
INSERT INTO bankers VALUES (23, 'Adam Vega', 'early', 'SEN', 37, 53, '1993-07-21');
INSERT INTO bankers VALUES (24, 'Colin Brown', 'double', 'SEN', 12, 36, '1999-10-23');
INSERT INTO bankers VALUES (25, 'Jack Martin', 'double', 'SEN', 2, 66, '2003-12-01');
INSERT INTO bankers VALUES (26, 'Lena Baker', 'double', 'EX', 29, 39, '1989-04-02');
INSERT INTO bankers VALUES (27, 'Lena Green', 'double', 'SEN', 12, 20, '1948-06-01');
CREATE TABLE branch (
  bran_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  reg TEXT NOT NULL,
  owner TEXT NOT NULL,
  alt INTEGER NOT NULL,
  rent INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO branch VALUES (1, 'Cleardale', 'central', 'state', 123, 5790, '1905-11-23');
INSERT INTO branch VALUES (2, 'Ashton', 'eastern', 'company', 722, 4013, '1987-10-26');
INSERT INTO branch VALUES (3, 'Woodfield', 'inland', 'trust', 444, 6258, '1978-01-04');
INSERT INTO branch VALUES (4, 'Brookgate', 'eastern', 'company', 1380, 5468, '1945-05-02');
INSERT INTO branch VALUES (5, 'Stonegate', 'central', 'company', 2651, 1864, '1935-08-25');
INSERT INTO branch VALUES (6, 'Marshbury', 'western', 'company', 2507, 2921, '1962-04-20');
INSERT INTO branch VALUES (7, 'Redmouth', 'northern', 'company', 2012, 4644, '1926-09-09');
INSERT INTO branch VALUES (8, 'Stonewell', 'northern', 'company', 1203, 4749, '1945-02-02');
INSERT INTO branch VALUES (9, 'Lakegate', 'inland', 'city', 1521, 6005, '1953-12-06');
INSERT INTO branch VALUES (10, 'Oakgate', 'central', 'company', 2047, 842, '1940-05-13');
INSERT INTO branch VALUES (11, 'Stoneton', 'central', 'company', 367, 3270, '1905-01-16');
INSERT INTO branch VALUES (12, 'Ashford', 'inland', 'company', 1618, 4724, '1931-07-25');
INSERT INTO branch VALUES (13, 'Marshdale', 'central', 'city', 570, 6228, '1972-07-24');
INSERT INTO branch VALUES (14, 'Highridge', 'northern', 'trust', 540, 4863, '1991-07-22');
INSERT INTO branch VALUES (15, 'Ashburn', 'northern', 'city', 885, 737, '1977-09-24');
INSERT INTO branch VALUES (16, 'Lakeburn', 'northern', 'company', 1472, 3147, '1937-02-10');
INSERT INTO branch VALUES (17, 'Highwick', 'western', 'city', 1162, 5206, '1902-11-24');
INSERT INTO branch VALUES (18, 'Lakemouth', 'central', 'company', 124, 3810, '2002-08-03');
INSERT INTO branch VALUES (19, 'Fairburn', 'eastern', 'company', 1131, 1190, '2013-06-07');
INSERT INTO branch VALUES (20, 'Clearridge', 'central', 'company', 343, 617, '1982-05-21');
INSERT INTO branch VALUES (21, 'Greenfield', 'inland', 'company', 1114, 5795, '1989-11-03');
INSERT INTO branch VALUES (22, 'Brookmouth', 'western', 'city', 1355, 5134, '2004-01-12');
INSERT INTO branch VALUES (23, 'Westbury', 'central', 'company', 2796, 642, '1973-12-17');
INSERT INTO branch VALUES (24, 'Highton', 'northern', 'company', 1374, 5707, '1921-12-07');
INSERT INTO branch VALUES (25, 'Highwell', 'central', 'trust', 2046, 4411, '1998-12-11');
INSERT INTO branch VALUES (26, 'Greenhaven', 'central', 'state', 1277, 1183, '1962-12-10');
INSERT INTO branch VALUES (27, 'Fairridge', 'inland', 'state', 680, 2276, '1914-03-03');
CREATE TABLE tra (
  nr INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  priority TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  banker_key INTEGER NOT NULL,
  bran_ref INTEGER NOT NULL,
  FOREIGN KEY (banker_key) REFERENCES bankers(bank_no),
  FOREIGN KEY (bran_ref) REFERENCES branch(bran_no)
);
INSERT INTO tra VALUES (1, 'Y269', 'voucher', 'low', 96, 813, '2010-09-25', 13, 25);
INSERT INTO tra VALUES (2, 'Y390', 'voucher', 'normal', 854, 1101, '2011-12-24', 4, 11);
INSERT INTO tra VALUES (3, 'Y383', 'voucher', 'critical', 814, 1051, '2018-05-09', 16, 27);
INSERT INTO tra VALUES (4, 'Y197', 'invoice', 'high', 378, 3885, '2020-09-14', 6, 26);
INSERT INTO tra VALUES (5, 'Y356', 'invoice', 'high', 25, 3750, '2023-01-15', 17, 24);
INSERT INTO tra VALUES (6, 'Y521', 'voucher', 'high', 759, 3838, '2024-05-24', 11, 13);
INSERT INTO tra VALUES (7, 'Y668', 'invoice', 'normal', 640, 3852, '2019-05-24', 16, 20);
INSERT INTO tra VALUES (8, 'Y741', 'invoice', 'high', 562, 2773, '2019-09-22', 17, 23);
INSERT INTO tra VALUES (9, 'Y561', 'invoice', 'high', 763, 2722, '2014-04-04', 3, 13);
INSERT INTO tra VALUES (10, 'Y526', 'voucher', 'critical', 295, 2844, '2017-12-20', 11, 7);
INSERT INTO tra VALUES (11, 'Y398', 'cheque', 'critical', 110, 1367, '2023-11-17', 27, 4);
INSERT INTO tra VALUES (12, 'Y528', 'invoice', 'high', 352, 3948, '2018-11-25', 6, 13);
INSERT INTO tra VALUES (13, 'Y529', 'card', 'high', 222, 3739, '2012-11-22', 9, 13);
INSERT INTO tra VALUES (14, 'Y531', 'voucher', 'normal', 554, 566, '2013-12-10', 16, 18);
INSERT INTO tra VALUES (15, 'Y493', 'voucher', 'critical', 609, 4625, '2012-04-03', 25, 6);
INSERT INTO tra VALUES (16, 'Y734', 'voucher', 'normal', 416, 4879, '2020-02-07', 21, 26);
INSERT INTO tra VALUES (17, 'Y848', 'voucher', 'critical', 213, 2001, '2015-06-25', 11, 8);
INSERT INTO tra VALUES (18, 'Y201', 'voucher', 'critical', 63, 4361, '2011-02-21', 26, 10);
INSERT INTO tra VALUES (19, 'Y962', 'card', 'high', 473, 948, '2019-05-06', 3, 4);
INSERT INTO tra VALUES (20, 'Y353', 'voucher', 'critical', 280, 942, '2010-04-25', 10, 13);
INSERT INTO tra VALUES (21, 'Y799', 'invoice', 'critical', 88, 4316, '2015-06-09', 27, 12);
INSERT INTO tra VALUES (22, 'Y151', 'voucher', 'high', 834, 457, '2010-09-06', 11, 22);
INSERT INTO tra VALUES (23, 'Y573', 'cheque', 'low', 827, 4327, '2017-06-19', 4, 8);
INSERT INTO tra VALUES (24, 'Y752', 'cheque', 'critical', 919, 4925, '2011-08-12', 14, 1);
INSERT INTO tra VALUES (25, 'Y545', 'cheque', 'normal', 790, 1973, '2013-11-07', 17, 8);
INSERT INTO tra VALUES (26, 'Y800', 'voucher', 'high', 306, 537, '2018-11-20', 17, 18);
INSERT INTO tra VALUES (27, 'Y665', 'cheque', 'normal', 812, 3114, '2018-10-12', 26, 8);
INSERT INTO tra VALUES (28, 'Y114', 'invoice', 'low', 923, 4874, '2019-09-21', 22, 26);
INSERT INTO tra VALUES (29, 'Y342', 'invoice', 'critical', 562, 1813, '2024-12-16', 10, 9);
INSERT INTO tra VALUES (30, 'Y742', 'voucher', 'high', 682, 1405, '2011-03-25', 21, 12);
INSERT INTO tra VALUES (31, 'Y135', 'invoice', 'high', 646, 70, '2015-07-08', 7, 24);
INSERT INTO tra VALUES (32, 'Y235', 'invoice', 'critical', 122, 975, '2014-10-04', 25, 26);
INSERT INTO tra VALUES (33, 'Y361', 'invoice', 'high', 806, 787, '2018-02-21', 19, 12);
INSERT INTO tra VALUES (34, 'Y121', 'invoice', 'normal', 673, 1843, '2011-08-12', 20, 13);
INSERT INTO tra VALUES (35, 'Y886', 'invoice', 'normal', 887, 2106, '2018-01-09', 22, 23);
INSERT INTO tra VALUES (36, 'Y496', 'voucher', 'normal', 711, 2725, '2011-10-20', 3, 5);
INSERT INTO tra VALUES (37, 'Y216', 'card', 'low', 444, 2157, '2011-07-20', 10, 26);
INSERT INTO tra VALUES (38, 'Y603', 'invoice', 'high', 67, 1511, '2013-09-25', 5, 4);
INSERT INTO tra VALUES (39, 'Y820', 'cheque', 'critical', 200, 3505, '2022-06-08', 12, 26);
INSERT INTO tra VALUES (40, 'Y809', 'cheque', 'normal', 619, 1286, '2014-08-11', 2, 25);
INSERT INTO tra VALUES (41, 'Y724', 'invoice', 'critical', 98, 2668, '2018-07-21', 20, 20);
INSERT INTO tra VALUES (42, 'Y612', 'voucher', 'critical', 759, 2094, '2014-01-08', 2, 1);
INSERT INTO tra VALUES (43, 'Y737', 'cheque', 'high', 321, 4153, '2014-07-17', 11, 4);
INSERT INTO tra VALUES (44, 'Y641', 'cheque', 'high', 300, 3505, '2013-11-22', 9, 13);
INSERT INTO tra VALUES (45, 'Y494', 'card', 'high', 483, 3577, '2013-10-14', 9, 8);
INSERT INTO tra VALUES (46, 'Y804', 'card', 'normal', 650, 2390, '2012-07-27', 9, 24);
INSERT INTO tra VALUES (47, 'Y932', 'invoice', 'high', 210, 192, '2013-08-23', 24, 26);
INSERT INTO tra VALUES (48, 'Y449', 'cheque', 'low', 205, 1002, '2024-06-22', 9, 8);
INSERT INTO tra VALUES (49, 'Y726', 'invoice', 'critical', 659, 3916, '2012-12-16', 16, 16);
INSERT INTO tra VALUES (50, 'Y599', 'invoice', 'critical', 592, 978, '2010-03-06', 2, 12);
INSERT INTO tra VALUES (51, 'Y284', 'cheque', 'low', 825, 3048, '2014-01-27', 10, 9);
INSERT INTO tra VALUES (52, 'Y198', 'voucher', 'normal', 664, 4005, '2013-04-09', 11, 27);
INSERT INTO tra VALUES (53, 'Y889', 'voucher', 'critical', 257, 569, '2022-08-20', 24, 9);
INSERT INTO tra VALUES (54, 'Y585', 'voucher', 'critical', 810, 2889, '2015-06-04', 15, 17);
INSERT INTO tra VALUES (55, 'Y881', 'invoice', 'critical', 556, 2765, '2016-10-10', 19, 17);
INSERT INTO tra VALUES (56, 'Y200', 'voucher', 'normal', 721, 1168, '2018-04-08', 14, 27);
INSERT INTO tra VALUES (57, 'Y245', 'invoice', 'critical', 102, 1607, '2010-12-06', 11, 22);
INSERT INTO tra VALUES (58, 'Y345', 'invoice', 'low', 743, 845, '2017-05-26', 19, 27);
INSERT INTO tra VALUES (59, 'Y865', 'invoice', 'low', 262, 3108, '2011-05-08', 13, 13);
INSERT INTO tra VALUES (60, 'Y735', 'invoice', 'high', 791, 3663, '2012-11-28', 19, 12);
INSERT INTO tra VALUES (61, 'Y776', 'cheque', 'normal', 363, 759, '2014-06-09', 12, 18);
INSERT INTO tra VALUES (62, 'Y349', 'invoice', 'critical', 459, 3899, '2023-08-06', 24, 27);
INSERT INTO tra VALUES (63, 'Y789', 'invoice', 'high', 946, 200, '2012-06-06', 14, 14);
INSERT INTO tra VALUES (64, 'Y150', 'invoice', 'critical', 570, 3280, '2022-02-01', 21, 23);
INSERT INTO tra VALUES (65, 'Y285', 'invoice', 'high', 5, 2839, '2018-06-14', 7, 11);
INSERT INTO tra VALUES (66, 'Y590', 'voucher', 'normal', 811, 3376, '2022-12-24', 26, 8);
INSERT INTO tra VALUES (67, 'Y645', 'invoice', 'high', 139, 460, '2017-09-05', 3, 5);
INSERT INTO tra VALUES (68, 'Y709', 'invoice', 'critical', 819, 1255, '2019-09-09', 3, 9);
INSERT INTO tra VALUES (69, 'Y483', 'voucher', 'low', 758, 2246, '2012-10-05', 20, 1);
INSERT INTO tra VALUES (70, 'Y863', 'invoice', 'critical', 550, 2987, '2012-08-23', 3, 20);
INSERT INTO tra VALUES (71, 'Y242', 'voucher', 'low', 393, 808, '2021-01-06', 27, 13);
INSERT INTO tra VALUES (72, 'Y497', 'voucher', 'normal', 302, 1284, '2016-12-06', 21, 13);
INSERT INTO tra VALUES (73, 'Y427', 'voucher', 'high', 125, 59, '2012-10-03', 24, 4);
INSERT INTO tra VALUES (74, 'Y441', 'card', 'critical', 570, 3269, '2022-01-22', 17, 20);
INSERT INTO tra VALUES (75, 'Y451', 'voucher', 'normal', 842, 533, '2010-08-14', 26, 8);
INSERT INTO tra VALUES (76, 'Y304', 'invoice', 'high', 551, 1327, '2016-03-11', 2, 27);
INSERT INTO tra VALUES (77, 'Y728', 'voucher', 'high', 934, 1513, '2013-03-05', 27, 24);
INSERT INTO tra VALUES (78, 'Y512', 'voucher', 'high', 477, 138, '2012-01-19', 10, 8);
INSERT INTO tra VALUES (79, 'Y289', 'invoice', 'high', 430, 1027, '2010-04-14', 2, 10);
INSERT INTO tra VALUES (80, 'Y227', 'invoice', 'high', 894, 3184, '2018-06-07', 26, 4);
INSERT INTO tra VALUES (81, 'Y850', 'cheque', 'high', 512, 3947, '2017-10-20', 3, 17);
INSERT INTO tra VALUES (82, 'Y907', 'invoice', 'high', 431, 1698, '2014-06-20', 21, 22);
INSERT INTO tra VALUES (83, 'Y170', 'invoice', 'critical', 507, 3725, '2022-03-12', 25, 13);
INSERT INTO tra VALUES (84, 'Y457', 'voucher', 'high', 543, 3517, '2016-01-14', 16, 14);
INSERT INTO tra VALUES (85, 'Y660', 'cheque', 'normal', 643, 4139, '2015-03-06', 5, 19);
INSERT INTO tra VALUES (86, 'Y811', 'cheque', 'high', 99, 1165, '2014-07-27', 6, 8);
INSERT INTO tra VALUES (87, 'Y707', 'cheque', 'normal', 546, 4499, '2021-02-19', 9, 4);
INSERT INTO tra VALUES (88, 'Y280', 'invoice', 'low', 20, 1031, '2018-03-21', 10, 27);
INSERT INTO tra VALUES (89, 'Y267', 'cheque', 'normal', 512, 1032, '2010-07-24', 10, 4);
INSERT INTO tra VALUES (90, 'Y882', 'invoice', 'critical', 718, 1426, '2010-05-03', 10, 24);
INSERT INTO tra VALUES (91, 'Y343', 'voucher', 'high', 29, 2251, '2010-07-28', 10, 8);
INSERT INTO tra VALUES (92, 'Y130', 'voucher', 'critical', 893, 4451, '2017-08-07', 20, 4);
INSERT INTO tra VALUES (93, 'Y253', 'invoice', 'high', 649, 571, '2011-07-17', 21, 27);
INSERT INTO tra VALUES (94, 'Y416', 'cheque', 'high', 846, 2687, '2017-09-12', 9, 9);
INSERT INTO tra VALUES (95, 'Y440', 'invoice', 'normal', 64, 4776, '2010-02-28', 21, 8);
INSERT INTO tra VALUES (96, 'Y223', 'voucher', 'critical', 568, 1137, '2014-06-14', 26, 27);
INSERT INTO tra VALUES (97, 'Y519', 'invoice', 'critical', 259, 2478, '2023-01-09', 3, 10);
INSERT INTO tra VALUES (98, 'Y132', 'voucher', 'critical', 514, 561, '2010-12-26', 26, 10);
INSERT INTO tra VALUES (99, 'Y825', 'cheque', 'normal', 607, 2645, '2024-02-02', 16, 4);
INSERT INTO tra VALUES (100, 'Y239', 'invoice', 'high', 57, 3729, '2011-07-02', 6, 23);
INSERT INTO tra VALUES (101, 'Y750', 'cheque', 'high', 534, 1232, '2020-03-16', 25, 14);
INSERT INTO tra VALUES (102, 'Y463', 'invoice', 'high', 686, 1531, '2013-03-09', 15, 5);
INSERT INTO tra VALUES (103, 'Y351', 'voucher', 'critical', 537, 2943, '2020-02-23', 27, 23);
INSERT INTO tra VALUES (104, 'Y731', 'voucher', 'high', 81, 670, '2011-09-25', 27, 10);
INSERT INTO tra VALUES (105, 'Y372', 'invoice', 'critical', 738, 3894, '2014-10-04', 27, 24);
INSERT INTO tra VALUES (106, 'Y942', 'cheque', 'normal', 502, 1346, '2021-03-21', 1, 27);
INSERT INTO tra VALUES (107, 'Y312', 'card', 'critical', 479, 2161, '2012-12-13', 13, 1);
INSERT INTO tra VALUES (108, 'Y614', 'cheque', 'high', 229, 2853, '2021-07-03', 3, 13);
INSERT INTO tra VALUES (109, 'Y846', 'invoice', 'normal', 640, 4815, '2021-07-16', 20, 22);
INSERT INTO tra VALUES (110, 'Y516', 'invoice', 'low', 200, 2086, '2022-02-13', 2, 18);
INSERT INTO tra VALUES (111, 'Y635', 'voucher', 'critical', 283, 1126, '2016-06-08', 14, 4);
INSERT INTO tra VALUES (112, 'Y257', 'voucher', 'high', 651, 335, '2013-04-26', 10, 8);
INSERT INTO tra VALUES (113, 'Y171', 'voucher', 'normal', 157, 3108, '2018-05-04', 14, 13);
INSERT INTO tra VALUES (114, 'Y762', 'invoice', 'low', 659, 346, '2010-09-01', 20, 12);
INSERT INTO tra VALUES (115, 'Y991', 'voucher', 'normal', 770, 3235, '2010-03-05', 25, 8);
INSERT INTO tra VALUES (116, 'Y126', 'invoice', 'normal', 502, 4597, '2021-02-20', 21, 15);
INSERT INTO tra VALUES (117, 'Y522', 'cheque', 'critical', 815, 31, '2013-11-16', 15, 13);
INSERT INTO tra VALUES (118, 'Y127', 'invoice', 'high', 226, 3091, '2014-07-23', 15, 17);
INSERT INTO tra VALUES (119, 'Y769', 'card', 'critical', 530, 3974, '2019-11-21', 17, 8);
INSERT INTO tra VALUES (120, 'Y326', 'voucher', 'critical', 762, 1314, '2014-03-25', 8, 4);
