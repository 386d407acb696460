CREATE TABLE campers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  grp TEXT NOT NULL,
  position TEXT NOT NULL,
  bonus INTEGER NOT NULL,
  score INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO campers VALUES (1, 'Krosshot Vindche', 'sheandkrourflear', 'featchous', 668, 420, '1945-01-05');
INSERT INTO campers VALUES (2, 'Kate Nash', 'sheandkrourflear', 'thoungraind', 734, 67, '1965-06-02');
INSERT INTO campers VALUES (3, 'Daisy Irwin', 'design', 'lead', 583, 883, '1966-01-28');
INSERT INTO campers VALUES (4, 'Herwor Zoulmair', 'planning', 'assistant', 168, 193, '1959-06-21');
INSERT INTO campers VALUES (5, 'Olivia Davis', 'planning', 'lead', 864, 57, '1979-02-04');
INSERT INTO campers VALUES (6, 'David Ellis', 'planning', 'thoungraind', 1980, 943, '1988-11-28');
INSERT INTO campers VALUES (7, 'Taimsaimquou Banshet', 'troutquashi', 'assistant', 2152, 541, '1964-10-14');
INSERT INTO campers VALUES (8, 'Keateamrouck Kreloum', 'planning', 'lead', 2349, 491, '1962-04-09');
INSERT INTO campers VALUES (9, 'Iris Clark', 'planning', 'lead', 670, 695, '1985-02-07');
INSERT INTO campers VALUES (10, 'Olivia Nolan', 'planning', 'thoungraind', 1507, 784, '1947-04-09');
INSERT INTO campers VALUES (11, 'Teandhem Veanstean', 'support', 'sirheakror', 2347, 127, '1962-03-08');
INSERT INTO campers VALUES (12, 'Feawemlend Tranddilfol', 'troutquashi', 'thoungraind', 2356, 787, '1998-04-14');
INSERT INTO campers VALUES (13, 'Ziltro Heckbearze', 'support', 'lead', 2376, 532, '1981-03-07');
INSERT INTO campers VALUES (14, 'Welclit Griltrounclaick', 'planning', 'assistant', 2044, 107, '1962-01-20');
INSERT INTO campers VALUES (15, 'Ivan Hart', 'legal', 'sirheakror', 689, 585, '1976-07-18');
INSERT INTO campers VALUES (16, 'Chassand Broumthackflis', 'troutquashi', 'lead', 1877, 445, '1947-04-06');
INSERT INTO campers VALUES (17, 'Stackplaimeck Boundfail', 'planning', 'sirheakror', 1873, 504, '1980-06-08');
INSERT INTO campers VALUES (18, 'Tara Ellis', 'troutquashi', 'lead', 1453, 626, '1968-01-11');
INSERT INTO campers VALUES (19, 'Tara Adams', 'troutquashi', 'sirheakror', 2406, 675, '1991-04-14');
INSERT INTO campers VALUES (20, 'Ivan Owens', 'legal', 'sirheakror', 979, 16, '1985-02-18');
INSERT INTO campers VALUES (21, 'David Dunn', 'troutquashi', 'sirheakror', 463, 227, '1974-02-24');
INSERT INTO campers VALUES (22, 'Vustaick Zairmonkeat', 'support', 'sirheakror', 1457, 744, '1975-06-18');
INSERT INTO campers VALUES (23, 'Thoupul Feackfai', 'planning', 'junior', 2366, 113, '1961-12-16');
INSERT INTO campers VALUES (24, 'Rosa Walsh', 'troutquashi', 'assistant', 624, 158, '1982-03-15');
INSERT INTO campers VALUES (25, 'Braingrotpind Krertargeas', 'troutquashi', 'lead', 195, 805, '1987-07-08');
INSERT INTO campers VALUES (26, 'Clundhotbum Kucklean', 'sheandkrourflear', 'sirheakror', 297, 748, '1964-05-03');
INSERT INTO campers VALUES (27, 'Painmourir Mougaind', 'troutquashi', 'lead', 160, 660, '1982-05-16');
INSERT INTO campers VALUES (28, 'Tara Owens', 'planning', 'thoungraind', 366, 644, '1947-06-04');
CREATE TABLE cabi_tab (
  cabi_id INTEGER PRIMARY KEY,
  cabin_name TEXT NOT NULL,
  area TEXT NOT NULL,
  arch TEXT NOT NULL,
  alt INTEGER NOT NULL,
  wnd INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO cabi_tab VALUES (1, 'Krorskeack', 'krattitflu', 'minimal', 1542, 1, '1947-09-04');
INSERT INTO cabi_tab VALUES (2, 'Futvutdro', 'northern', 'minimal', 79, 72, '1981-03-14');
INSERT INTO cabi_tab VALUES (3, 'Clearwick', 'northern', 'industrial', 1201, 39, '1969-11-18');
INSERT INTO cabi_tab VALUES (4, 'Quonjond', 'northern', 'jeaschick', 133, 25, '1906-10-20');
INSERT INTO cabi_tab VALUES (5, 'Larsatmat', 'resbatchait', 'rustic', 1076, 5, '1999-08-22');
INSERT INTO cabi_tab VALUES (6, 'Cletheafet', 'alpine', 'jeaschick', 630, 6, '2008-01-03');
INSERT INTO cabi_tab VALUES (7, 'Laketon', 'alpine', 'industrial', 2498, 78, '1953-07-12');
INSERT INTO cabi_tab VALUES (8, 'Plearpeal', 'krattitflu', 'jeaschick', 142, 62, '1912-01-23');
INSERT INTO cabi_tab VALUES (9, 'Woodwick', 'krattitflu', 'baroque', 1651, 39, '1910-03-27');
INSERT INTO cabi_tab VALUES (10, 'Bonddickflar', 'krattitflu', 'colonial', 2668, 59, '1937-06-26');
INSERT INTO cabi_tab VALUES (11, 'Trabruthut', 'krattitflu', 'minimal', 1185, 47, '1952-10-16');
INSERT INTO cabi_tab VALUES (12, 'Peasmur', 'northern', 'industrial', 1055, 73, '1929-07-04');
INSERT INTO cabi_tab VALUES (13, 'Wiflulail', 'krattitflu', 'rustic', 2097, 77, '1907-06-21');
INSERT INTO cabi_tab VALUES (14, 'Bondtreack', 'northern', 'colonial', 1401, 74, '2002-09-09');
INSERT INTO cabi_tab VALUES (15, 'Cleardale', 'northern', 'colonial', 1176, 18, '1901-12-25');
INSERT INTO cabi_tab VALUES (16, 'Brackhunbir', 'resbatchait', 'rustic', 185, 63, '1955-02-20');
INSERT INTO cabi_tab VALUES (17, 'Ashhaven', 'inland', 'baroque', 18, 18, '1965-10-20');
INSERT INTO cabi_tab VALUES (18, 'Doutrorkail', 'northern', 'minimal', 1648, 63, '2004-03-28');
INSERT INTO cabi_tab VALUES (19, 'Shuttal', 'northern', 'jeaschick', 593, 69, '1974-01-24');
INSERT INTO cabi_tab VALUES (20, 'Leackwarsta', 'northern', 'colonial', 1412, 36, '1979-04-28');
INSERT INTO cabi_tab VALUES (21, 'Oakdale', 'alpine', 'minimal', 1484, 55, '1929-11-12');
INSERT INTO cabi_tab VALUES (22, 'Thornburn', 'northern', 'minimal', 2385, 12, '1952-07-18');
INSERT INTO cabi_tab VALUES (23, 'Herochi', 'alpine', 'colonial', 1685, 53, '1933-06-12');
INSERT INTO cabi_tab VALUES (24, 'Sundasquur', 'inland', 'industrial', 1113, 22, '1944-12-06');
CREATE TABLE rnt (
  rnt_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  ch TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  amt INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  event_dt TEXT NOT NULL,
  by_camper INTEGER NOT NULL,
  cabin_key INTEGER NOT NULL,
  FOREIGN KEY (by_camper) REFERENCES campers(id),
  FOREIGN KEY (cabin_key) REFERENCES cabi_tab(cabi_id)
);
INSERT INTO rnt VALUES (1, 'B951', 'email', 'cheque', 2328, 19, '2010-10-10', 21, 15);
INSERT INTO rnt VALUES (2, 'B210', 'email', 'koundgain', 4728, 942, '2012-06-28', 14, 21);
INSERT INTO rnt VALUES (3, 'B517', 'fax', 'koundgain', 3152, 881, '2011-08-23', 28, 8);
INSERT INTO rnt VALUES (4, 'B307', 'email', 'koundgain', 4561, 522, '2021-01-05', 20, 15);
INSERT INTO rnt VALUES (5, 'B841', 'online', 'card', 4298, 769, '2020-09-12', 1, 15);
INSERT INTO rnt VALUES (6, 'B848', 'email', 'cash', 4675, 96, '2022-03-08', 19, 9);
INSERT INTO rnt VALUES (7, 'B407', 'sumbetjeand', 'cheque', 3221, 239, '2017-03-25', 18, 18);
INSERT INTO rnt VALUES (8, 'B885', 'sumbetjeand', 'koundgain', 269, 380, '2020-10-04', 24, 21);
INSERT INTO rnt VALUES (9, 'B864', 'phone', 'card', 2385, 692, '2010-10-26', 6, 18);
INSERT INTO rnt VALUES (10, 'B389', 'sumbetjeand', 'koundgain', 2325, 70, '2013-04-10', 27, 20);
INSERT INTO rnt VALUES (11, 'B918', 'sumbetjeand', 'koundgain', 4258, 708, '2013-11-03', 9, 12);
INSERT INTO rnt VALUES (12, 'B966', 'email', 'cheque', 1311, 836, '2023-03-07', 5, 18);
INSERT INTO rnt VALUES (13, 'B759', 'sumbetjeand', 'cash', 748, 481, '2017-03-15', 12, 8);
INSERT INTO rnt VALUES (14, 'B260', 'email', 'koundgain', 2595, 779, '2016-05-13', 14, 24);
INSERT INTO rnt VALUES (15, 'B795', 'email', 'nardrus', 4133, 320, '2011-10-01', 22, 3);
INSERT INTO rnt VALUES (16, 'B749', 'sumbetjeand', 'card', 4712, 887, '2015-06-22', 28, 18);
INSERT INTO rnt VALUES (17, 'B829', 'partner', 'card', 3245, 797, '2018-07-15', 5, 8);
INSERT INTO rnt VALUES (18, 'B453', 'phone', 'cash', 3036, 561, '2013-12-23', 24, 21);
INSERT INTO rnt VALUES (19, 'B876', 'fax', 'koundgain', 3247, 813, '2014-04-26', 28, 12);
INSERT INTO rnt VALUES (20, 'B766', 'partner', 'card', 2075, 568, '2021-10-28', 18, 21);
INSERT INTO rnt VALUES (21, 'B740', 'sumbetjeand', 'koundgain', 2383, 91, '2013-10-18', 12, 19);
INSERT INTO rnt VALUES (22, 'B779', 'email', 'cheque', 3584, 362, '2019-05-09', 19, 2);
INSERT INTO rnt VALUES (23, 'B760', 'email', 'card', 2628, 527, '2011-11-07', 21, 9);
INSERT INTO rnt VALUES (24, 'B244', 'partner', 'koundgain', 4026, 629, '2023-02-28', 22, 15);
INSERT INTO rnt VALUES (25, 'B968', 'phone', 'cheque', 4990, 390, '2014-02-05', 21, 24);
INSERT INTO rnt VALUES (26, 'B932', 'email', 'koundgain', 1985, 68, '2024-09-07', 22, 4);
INSERT INTO rnt VALUES (27, 'B933', 'phone', 'cheque', 3967, 710, '2024-10-22', 24, 8);
INSERT INTO rnt VALUES (28, 'B774', 'email', 'card', 3696, 747, '2021-04-11', 21, 4);
INSERT INTO rnt VALUES (29, 'B830', 'fax', 'card', 247, 287, '2011-08-24', 25, 15);
INSERT INTO rnt VALUES (30, 'B341', 'phone', 'koundgain', 3829, 306, '2019-01-27', 18, 4);
INSERT INTO rnt VALUES (31, 'B956', 'email', 'card', 3987, 22, '2021-06-05', 27, 19);
INSERT INTO rnt VALUES (32, 'B418', 'sumbetjeand', 'cheque', 920, 592, '2020-08-27', 11, 4);
INSERT INTO rnt VALUES (33, 'B893', 'sumbetjeand', 'card', 398, 649, '2023-08-07', 14, 1);
INSERT INTO rnt VALUES (34, 'B681', 'email', 'cheque', 775, 19, '2013-07-26', 27, 23);
INSERT INTO rnt VALUES (35, 'B536', 'email', 'card', 4369, 665, '2018-09-19', 20, 7);
INSERT INTO rnt VALUES (36, 'B874', 'email', 'card', 1711, 567, '2020-11-18', 22, 1);
INSERT INTO rnt VALUES (37, 'B357', 'email', 'cheque', 1873, 352, '2017-07-09', 20, 3);
INSERT INTO rnt VALUES (38, 'B723', 'sumbetjeand', 'cheque', 637, 689, '2011-04-04', 18, 8);
INSERT INTO rnt VALUES (39, 'B464', 'sumbetjeand', 'koundgain', 597, 743, '2012-03-07', 25, 21);
INSERT INTO rnt VALUES (40, 'B694', 'email', 'cheque', 2934, 456, '2011-10-28', 12, 16);
INSERT INTO rnt VALUES (41, 'B251', 'online', 'cheque', 1425, 105, '2022-09-26', 3, 3);
INSERT INTO rnt VALUES (42, 'B945', 'partner', 'cheque', 742, 98, '2018-07-09', 1, 8);
INSERT INTO rnt VALUES (43, 'B445', 'email', 'cheque', 2418, 658, '2016-03-27', 28, 21);
INSERT INTO rnt VALUES (44, 'B148', 'email', 'card', 4523, 586, '2013-02-17', 24, 19);
INSERT INTO rnt VALUES (45, 'B742', 'partner', 'cheque', 2283, 346, '2017-04-05', 11, 19);
INSERT INTO rnt VALUES (46, 'B615', 'partner', 'cheque', 1369, 85, '2011-06-12', 11, 15);
INSERT INTO rnt VALUES (47, 'B796', 'sumbetjeand', 'cheque', 1538, 916, '2021-02-01', 9, 7);
INSERT INTO rnt VALUES (48, 'B527', 'partner', 'koundgain', 3160, 684, '2010-02-05', 12, 12);
INSERT INTO rnt VALUES (49, 'B952', 'email', 'cash', 1167, 689, '2023-08-13', 21, 15);
INSERT INTO rnt VALUES (50, 'B187', 'partner', 'card', 2572, 671, '2012-11-02', 27, 3);
INSERT INTO rnt VALUES (51, 'B884', 'phone', 'card', 4700, 550, '2021-09-04', 19, 10);
INSERT INTO rnt VALUES (52, 'B273', 'email', 'card', 4157, 901, '2024-03-04', 12, 18);
INSERT INTO rnt VALUES (53, 'B454', 'partner', 'cheque', 4775, 782, '2019-02-18', 13, 19);
INSERT INTO rnt VALUES (54, 'B804', 'email', 'card', 301, 583, '2015-10-14', 2, 19);
INSERT INTO rnt VALUES (55, 'B616', 'sumbetjeand', 'cheque', 4661, 837, '2015-07-22', 5, 19);
INSERT INTO rnt VALUES (56, 'B408', 'sumbetjeand', 'cash', 2785, 793, '2013-06-28', 1, 18);
INSERT INTO rnt VALUES (57, 'B669', 'online', 'koundgain', 1133, 950, '2016-10-22', 5, 1);
INSERT INTO rnt VALUES (58, 'B878', 'sumbetjeand', 'koundgain', 2302, 214, '2010-02-03', 9, 8);
INSERT INTO rnt VALUES (59, 'B626', 'partner', 'card', 4063, 176, '2016-01-13', 21, 23);
INSERT INTO rnt VALUES (60, 'B630', 'sumbetjeand', 'cheque', 1310, 21, '2018-09-10', 14, 9);
INSERT INTO rnt VALUES (61, 'B873', 'email', 'nardrus', 4670, 763, '2023-05-19', 3, 10);
INSERT INTO rnt VALUES (62, 'B563', 'email', 'nardrus', 1035, 795, '2011-06-19', 18, 22);
INSERT INTO rnt VALUES (63, 'B595', 'email', 'cheque', 2741, 801, '2014-10-13', 14, 1);
INSERT INTO rnt VALUES (64, 'B631', 'fax', 'koundgain', 4913, 654, '2011-10-16', 14, 8);
INSERT INTO rnt VALUES (65, 'B159', 'fax', 'koundgain', 3952, 451, '2016-01-19', 18, 12);
INSERT INTO rnt VALUES (66, 'B169', 'sumbetjeand', 'card', 4197, 550, '2024-02-08', 3, 16);
INSERT INTO rnt VALUES (67, 'B768', 'online', 'koundgain', 1888, 377, '2015-06-12', 3, 15);
INSERT INTO rnt VALUES (68, 'B747', 'partner', 'cash', 2176, 893, '2018-09-18', 20, 20);
INSERT INTO rnt VALUES (69, 'B167', 'partner', 'cheque', 645, 533, '2023-12-22', 27, 7);
INSERT INTO rnt VALUES (70, 'B580', 'sumbetjeand', 'card', 2935, 171, '2024-04-24', 9, 22);
INSERT INTO rnt VALUES (71, 'B821', 'sumbetjeand', 'koundgain', 3557, 641, '2016-03-14', 11, 15);
INSERT INTO rnt VALUES (72, 'B446', 'partner', 'card', 3546, 779, '2018-04-12', 24, 5);
INSERT INTO rnt VALUES (73, 'B778', 'email', 'koundgain', 2171, 223, '2013-05-07', 27, 5);
INSERT INTO rnt VALUES (74, 'B348', 'partner', 'cash', 3632, 104, '2022-06-16', 13, 15);
INSERT INTO rnt VALUES (75, 'B106', 'email', 'cheque', 92, 57, '2014-10-24', 7, 3);
INSERT INTO rnt VALUES (76, 'B635', 'email', 'nardrus', 3982, 101, '2012-12-02', 13, 21);
INSERT INTO rnt VALUES (77, 'B329', 'email', 'koundgain', 752, 742, '2019-02-22', 5, 7);
INSERT INTO rnt VALUES (78, 'B391', 'email', 'koundgain', 2223, 531, '2023-10-17', 22, 7);
INSERT INTO rnt VALUES (79, 'B479', 'online', 'koundgain', 1641, 675, '2013-12-13', 5, 17);
INSERT INTO rnt VALUES (80, 'B924', 'sumbetjeand', 'koundgain', 740, 432, '2020-02-19', 14, 21);
INSERT INTO rnt VALUES (81, 'B639', 'email', 'card', 1882, 712, '2024-06-28', 21, 17);
INSERT INTO rnt VALUES (82, 'B881', 'partner', 'koundgain', 3719, 574, '2021-06-02', 6, 21);
INSERT INTO rnt VALUES (83, 'B679', 'phone', 'card', 2727, 278, '2016-04-19', 11, 21);
INSERT INTO rnt VALUES (84, 'B511', 'email', 'cash', 3389, 155, '2010-09-14', 12, 1);
INSERT INTO rnt VALUES (85, 'B128', 'online', 'koundgain', 103, 774, '2022-02-24', 2, 18);
INSERT INTO rnt VALUES (86, 'B883', 'email', 'card', 4007, 537, '2010-01-04', 3, 7);
INSERT INTO rnt VALUES (87, 'B690', 'email', 'card', 1532, 505, '2013-08-17', 9, 12);
INSERT INTO rnt VALUES (88, 'B705', 'email', 'koundgain', 787, 346, '2018-06-28', 18, 23);
INSERT INTO rnt VALUES (89, 'B526', 'phone', 'cash', 3139, 765, '2017-04-07', 7, 11);
INSERT INTO rnt VALUES (90, 'B234', 'partner', 'card', 4881, 653, '2019-07-23', 1, 19);
INSERT INTO rnt VALUES (91, 'B974', 'sumbetjeand', 'card', 888, 895, '2020-05-15', 6, 8);
INSERT INTO rnt VALUES (92, 'B265', 'fax', 'card', 4394, 695, '2016-09-04', 22, 3);
INSERT INTO rnt VALUES (93, 'B551', 'online', 'card', 2303, 515, '2024-07-18', 25, 8);
INSERT INTO rnt VALUES (94, 'B207', 'partner', 'cheque', 359, 156, '2010-10-28', 22, 21);
INSERT INTO rnt VALUES (95, 'B860', 'sumbetjeand', 'cheque', 4471, 571, '2022-03-21', 21, 18);
INSERT INTO rnt VALUES (96, 'B914', 'partner', 'koundgain', 4292, 320, '2016-10-19', 11, 21);
INSERT INTO rnt VALUES (97, 'B457', 'partner', 'cash', 280, 227, '2016-04-09', 28, 5);
INSERT INTO rnt VALUES (98, 'B660', 'fax', 'koundgain', 4782, 411, '2010-04-20', 1, 15);
INSERT INTO rnt VALUES (99, 'B360', 'sumbetjeand', 'card', 1820, 38, '2016-05-08', 13, 21);
INSERT INTO rnt VALUES (100, 'B761', 'phone', 'koundgain', 4180, 662, '2024-07-21', 18, 12);
INSERT INTO rnt VALUES (101, 'B995', 'online', 'cheque', 1522, 515, '2011-11-11', 18, 21);
INSERT INTO rnt VALUES (102, 'B629', 'phone', 'card', 4709, 427, '2019-09-08', 5, 15);
INSERT INTO rnt VALUES (103, 'B700', 'online', 'cash', 2526, 598, '2017-10-01', 1, 7);
INSERT INTO rnt VALUES (104, 'B763', 'partner', 'koundgain', 738, 482, '2014-04-01', 9, 18);
INSERT INTO rnt VALUES (105, 'B813', 'online', 'koundgain', 2897, 570, '2023-04-14', 14, 3);
INSERT INTO rnt VALUES (106, 'B390', 'fax', 'cash', 3380, 258, '2017-11-10', 2, 3);
INSERT INTO rnt VALUES (107, 'B270', 'fax', 'koundgain', 3470, 401, '2015-10-13', 9, 16);
INSERT INTO rnt VALUES (108, 'B469', 'phone', 'card', 1082, 190, '2018-12-06', 28, 17);
INSERT INTO rnt VALUES (109, 'B184', 'sumbetjeand', 'koundgain', 4161, 522, '2016-02-07', 11, 5);
INSERT INTO rnt VALUES (110, 'B833', 'phone', 'cash', 2240, 798, '2012-04-14', 9, 24);
INSERT INTO rnt VALUES (111, 'B888', 'sumbetjeand', 'cheque', 2355, 120, '2020-07-06', 11, 1);
INSERT INTO rnt VALUES (112, 'B926', 'email', 'cheque', 3486, 328, '2023-10-11', 28, 11);
INSERT INTO rnt VALUES (113, 'B553', 'online', 'koundgain', 2859, 537, '2023-11-26', 20, 21);
INSERT INTO rnt VALUES (114, 'B500', 'email', 'card', 4325, 880, '2012-11-19', 28, 10);
INSERT INTO rnt VALUES (115, 'B739', 'sumbetjeand', 'koundgain', 2262, 744, '2018-01-03', 22, 15);
INSERT INTO rnt VALUES (116, 'B156', 'email', 'card', 1800, 227, '2019-09-27', 22, 8);
INSERT INTO rnt VALUES (117, 'B831', 'online', 'cheque', 4166, 163, '2016-12-23', 18, 7);
INSERT INTO rnt VALUES (118, 'B919', 'sumbetjeand', 'koundgain', 1925, 826, '2023-02-17', 1, 7);
INSERT INTO rnt VALUES (119, 'B241', 'email', 'cheque', 2440, 395, '2010-01-01', 18, 7);
INSERT INTO rnt VALUES (120, 'B338', 'online', 'nardrus', 4457, 273, '2010-10-20', 12, 11);
