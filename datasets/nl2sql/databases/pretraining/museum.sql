CREATE TABLE curator_list (
  cur_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  exp INTEGER NOT NULL,
  score INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO curator_list VALUES (1, 'Hanna Tanaka', 'day', 'Germany', 34, 845, '1974-05-02');
INSERT INTO curator_list VALUES (2, 'Daisy Davis', 'day', 'Germany', 1, 672, '1949-08-18');
INSERT INTO curator_list VALUES (3, 'Frank Fischer', 'night', 'France', 7, 31, '1980-10-03');
INSERT INTO curator_list VALUES (4, 'Bella Adams', 'night', 'Egypt', 37, 655, '1962-12-23');
INSERT INTO curator_list VALUES (5, 'Eric Dunn', 'night', 'Egypt', 30, 958, '1975-03-13');
INSERT INTO curator_list VALUES (6, 'Colin Silva', 'day', 'France', 36, 709, '1987-02-22');
INSERT INTO curator_list VALUES (7, 'Fiona Klein', 'day', 'Finland', 21, 842, '2003-08-05');
INSERT INTO curator_list VALUES (8, 'Olivia Fischer', 'night', 'Germany', 11, 321, '1959-03-20');
INSERT INTO curator_list VALUES (9, 'Oscar Evans', 'day', 'Egypt', 6, 637, '1952-01-26');
INSERT INTO curator_list VALUES (10, 'Colin Davis', 'day', 'Canada', 2, 10, '1972-04-03');
INSERT INTO curator_list VALUES (11, 'David Adams', 'night', 'Canada', 25, 212, '1946-04-18');
INSERT INTO curator_list VALUES (12, 'Lena Smith', 'night', 'France', 34, 97, '1990-02-24');
INSERT INTO curator_list VALUES (13, 'Peter Klein', 'night', 'Canada', 25, 680, '1981-07-11');
INSERT INTO curator_list VALUES (14, 'Paula Hughes', 'early', 'Canada', 17, 691, '1980-09-16');
INSERT INTO curator_list VALUES (15, 'Nina Rivera', 'day', 'France', 37, 981, '2000-10-26');
INSERT INTO curator_list VALUES (16, 'George Dunn', 'night', 'Canada', 0, 386, '1976-08-09');
INSERT INTO curator_list VALUES (17, 'Colin Hart', 'night', 'Egypt', 16, 988, '1977-08-23');
INSERT INTO curator_list VALUES (18, 'Marco Nolan', 'day', 'Egypt', 33, 461, '1956-11-17');
INSERT INTO curator_list VALUES (19, 'Jack Irwin', 'early', 'Germany', 10, 615, '1956-03-28');
INSERT INTO curator_list VALUES (20, 'Jack Sato', 'day', 'France', 32, 88, '1960-07-11');
INSERT INTO curator_list VALUES (21, 'Xavier Lopez', 'night', 'Germany', 32, 281, '1962-11-16');
INSERT INTO curator_list VALUES (22, 'Henry Brown', 'early', 'Greece', 27, 255, '1984-08-28');
INSERT INTO curator_list VALUES (23, 'Rosa Evans', 'night', 'Egypt', 11, 553, '1945-05-27');
INSERT INTO curator_list VALUES (24, 'Bella Hughes', 'night', 'Germany', 34, 355, '2000-06-15');
INSERT INTO curator_list VALUES (25, 'Jack Smith', 'night', 'Finland', 29, 473, '1966-03-24');
INSERT INTO curator_list VALUES (26, 'Lena Sato', 'day', 'Germany', 7, 707, '1984-11-19');
INSERT INTO curator_list VALUES (27, 'Zoe Ellis', 'night', 'Finland', 28, 256, '1962-09-18');
INSERT INTO curator_list VALUES (28, 'Clara Klein', 'day', 'Egypt', 28, 262, '1991-09-10');
INSERT INTO curator_list VALUES (29, 'David Cohen', 'night', 'Egypt', 34, 632, '1975-01-13');
INSERT INTO curator_list VALUES (30, 'Quinn Weber', 'night', 'Canada', 4, 510, '1945-11-24');
INSERT INTO curator_list VALUES (31, 'Zoe Sato', 'night', 'Finland', 9, 776, '1993-01-25');
INSERT INTO curator_list VALUES (32, 'Frank Kaya', 'night', 'Greece', 40, 818, '1966-06-28');
CREATE TABLE painting (
  pntn_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  mat TEXT NOT NULL,
  cnd TEXT NOT NULL,
  rate INTEGER NOT NULL,
  length INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO painting VALUES (1, 'Royal Meadow', 'wool', 'used', 39, 40, '2020-03-15');
INSERT INTO painting VALUES (2, 'Secret Meadow', 'clay', 'new', 55, 16, '2019-05-04');
INSERT INTO painting VALUES (3, 'Lucky Orchid', 'wool', 'new', 15, 271, '2018-03-03');
INSERT INTO painting VALUES (4, 'Wild Harvest', 'plastic', 'restored', 71, 177, '2015-04-01');
INSERT INTO painting VALUES (5, 'Sunny Raven', 'clay', 'used', 91, 270, '2022-05-19');
INSERT INTO painting VALUES (6, 'Royal Harvest', 'oak', 'used', 100, 76, '2012-04-16');
INSERT INTO painting VALUES (7, 'Ancient Comet', 'oak', 'damaged', 75, 597, '2014-05-25');
INSERT INTO painting VALUES (8, 'Wild Pebble', 'plastic', 'damaged', 1, 135, '2015-06-05');
INSERT INTO painting VALUES (9, 'Wild Cedar', 'brass', 'perfect', 44, 680, '2009-10-18');
INSERT INTO painting VALUES (10, 'Sweet Beacon', 'plastic', 'used', 63, 553, '2013-01-25');
INSERT INTO painting VALUES (11, 'Sunny Pebble', 'clay', 'damaged', 11, 82, '2021-03-26');
INSERT INTO painting VALUES (12, 'Proud Orchid', 'clay', 'perfect', 15, 19, '2013-01-05');
INSERT INTO painting VALUES (13, 'Royal Falcon', 'plastic', 'damaged', 26, 671, '2006-10-23');
INSERT INTO painting VALUES (14, 'Sweet Lotus', 'wool', 'damaged', 38, 533, '2001-06-08');
INSERT INTO painting VALUES (15, 'Grand Storm', 'clay', 'perfect', 19, 126, '2007-11-19');
INSERT INTO painting VALUES (16, 'Noble Ember', 'plastic', 'new', 47, 38, '2001-10-19');
INSERT INTO painting VALUES (17, 'Sweet Meadow', 'clay', 'worn', 59, 529, '2018-07-17');
INSERT INTO painting VALUES (18, 'Proud Comet', 'plastic', 'restored', 74, 333, '2005-09-21');
INSERT INTO painting VALUES (19, 'Velvet Pebble', 'clay', 'damaged', 59, 269, '2005-10-04');
INSERT INTO painting VALUES (20, 'Velvet Ember', 'wool', 'worn', 55, 593, '2017-09-03');
INSERT INTO painting VALUES (21, 'Lucky Tiger', 'oak', 'restored', 86, 299, '2006-11-11');
INSERT INTO painting VALUES (22, 'Sunny Orchid', 'oak', 'worn', 68, 463, '2006-03-20');
INSERT INTO painting VALUES (23, 'Rapid Maple', 'wool', 'restored', 8, 566, '2022-12-19');
INSERT INTO painting VALUES (24, 'Sweet Storm', 'brass', 'new', 73, 571, '2004-05-03');
INSERT INTO painting VALUES (25, 'Royal Maple', 'wool', 'worn', 86, 210, '2006-03-09');
INSERT INTO painting VALUES (26, 'Iron Meadow', 'plastic', 'restored', 38, 601, '2004-05-24');
INSERT INTO painting VALUES (27, 'Ancient Maple', 'brass', 'perfect', 49, 272, '2005-11-14');
CREATE TABLE exh (
  exhibition_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  season TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  entered TEXT NOT NULL,
  by_curator INTEGER NOT NULL,
  painting_id INTEGER NOT NULL,
  FOREIGN KEY (by_curator) REFERENCES curator_list(cur_no),
  FOREIGN KEY (painting_id) REFERENCES painting(pntn_no)
);
INSERT INTO exh VALUES (1, 'R562', 'invoice', 'summer', 796, 2371, '2013-12-22', 24, 2);
INSERT INTO exh VALUES (2, 'R419', 'transfer', 'summer', 332, 1041, '2013-09-15', 8, 13);
INSERT INTO exh VALUES (3, 'R721', 'transfer', 'autumn', 396, 2353, '2022-11-14', 32, 12);
INSERT INTO exh VALUES (4, 'R846', 'transfer', 'autumn', 683, 2751, '2022-12-15', 20, 10);
INSERT INTO exh VALUES (5, 'R748', 'card', 'spring', 140, 1787, '2014-01-04', 27, 3);
INSERT INTO exh VALUES (6, 'R887', 'invoice', 'summer', 802, 1950, '2021-01-08', 15, 2);
INSERT INTO exh VALUES (7, 'R160', 'card', 'winter', 420, 2123, '2013-09-18', 27, 13);
INSERT INTO exh VALUES (8, 'R550', 'invoice', 'summer', 37, 828, '2020-12-12', 8, 5);
INSERT INTO exh VALUES (9, 'R185', 'card', 'spring', 406, 562, '2023-06-08', 27, 19);
INSERT INTO exh VALUES (10, 'R150', 'card', 'spring', 149, 377, '2012-04-11', 19, 26);
INSERT INTO exh VALUES (11, 'R648', 'card', 'summer', 646, 1970, '2022-03-28', 9, 15);
INSERT INTO exh VALUES (12, 'R223', 'transfer', 'summer', 750, 2740, '2023-05-09', 11, 14);
INSERT INTO exh VALUES (13, 'R307', 'invoice', 'winter', 309, 2182, '2016-08-28', 8, 13);
INSERT INTO exh VALUES (14, 'R356', 'cheque', 'winter', 641, 643, '2015-10-05', 15, 3);
INSERT INTO exh VALUES (15, 'R166', 'transfer', 'spring', 460, 366, '2017-06-26', 1, 6);
INSERT INTO exh VALUES (16, 'R654', 'card', 'summer', 106, 1387, '2016-12-02', 14, 26);
INSERT INTO exh VALUES (17, 'R867', 'invoice', 'summer', 457, 1972, '2021-10-04', 22, 25);
INSERT INTO exh VALUES (18, 'R535', 'card', 'autumn', 216, 1275, '2013-04-18', 24, 23);
INSERT INTO exh VALUES (19, 'R573', 'invoice', 'spring', 108, 1345, '2017-03-09', 9, 13);
INSERT INTO exh VALUES (20, 'R408', 'transfer', 'spring', 324, 2307, '2019-09-14', 15, 26);
INSERT INTO exh VALUES (21, 'R951', 'cheque', 'spring', 600, 1537, '2020-06-09', 19, 13);
INSERT INTO exh VALUES (22, 'R343', 'card', 'spring', 865, 512, '2011-02-01', 20, 7);
INSERT INTO exh VALUES (23, 'R917', 'invoice', 'autumn', 43, 941, '2011-02-09', 14, 21);
INSERT INTO exh VALUES (24, 'R278', 'invoice', 'summer', 19, 1532, '2014-04-14', 22, 23);
INSERT INTO exh VALUES (25, 'R731', 'transfer', 'autumn', 227, 138, '2013-11-24', 8, 10);
INSERT INTO exh VALUES (26, 'R919', 'card', 'winter', 382, 1755, '2021-11-04', 8, 25);
INSERT INTO exh VALUES (27, 'R324', 'card', 'winter', 314, 2449, '2010-01-02', 15, 19);
INSERT INTO exh VALUES (28, 'R675', 'card', 'autumn', 29, 2779, '2023-12-10', 5, 17);
INSERT INTO exh VALUES (29, 'R546', 'invoice', 'spring', 400, 743, '2021-06-13', 6, 7);
INSERT INTO exh VALUES (30, 'R384', 'card', 'summer', 442, 731, '2011-09-23', 14, 4);
INSERT INTO exh VALUES (31, 'R779', 'card', 'autumn', 62, 2055, '2017-03-21', 5, 23);
INSERT INTO exh VALUES (32, 'R581', 'transfer', 'autumn', 730, 678, '2013-05-12', 17, 17);
INSERT INTO exh VALUES (33, 'R414', 'invoice', 'autumn', 386, 2297, '2013-11-12', 1, 21);
INSERT INTO exh VALUES (34, 'R194', 'card', 'winter', 909, 1090, '2018-04-13', 18, 20);
INSERT INTO exh VALUES (35, 'R128', 'transfer', 'summer', 352, 2981, '2015-09-15', 10, 22);
INSERT INTO exh VALUES (36, 'R284', 'card', 'autumn', 129, 1517, '2023-12-20', 17, 24);
INSERT INTO exh VALUES (37, 'R973', 'card', 'summer', 601, 2903, '2011-09-15', 1, 26);
INSERT INTO exh VALUES (38, 'R175', 'card', 'summer', 578, 1821, '2019-10-09', 24, 3);
INSERT INTO exh VALUES (39, 'R265', 'card', 'autumn', 570, 2871, '2010-04-02', 26, 4);
INSERT INTO exh VALUES (40, 'R918', 'cheque', 'summer', 849, 1404, '2016-05-14', 15, 3);
INSERT INTO exh VALUES (41, 'R458', 'transfer', 'autumn', 121, 200, '2021-12-13', 30, 18);
INSERT INTO exh VALUES (42, 'R613', 'invoice', 'spring', 490, 2043, '2018-01-04', 20, 5);
INSERT INTO exh VALUES (43, 'R203', 'transfer', 'autumn', 937, 2975, '2010-07-04', 16, 10);
INSERT INTO exh VALUES (44, 'R583', 'cheque', 'winter', 549, 588, '2023-12-26', 14, 7);
INSERT INTO exh VALUES (45, 'R158', 'invoice', 'summer', 812, 586, '2012-12-07', 15, 19);
INSERT INTO exh VALUES (46, 'R359', 'card', 'summer', 550, 2082, '2011-08-11', 22, 4);
INSERT INTO exh VALUES (47, 'R924', 'card', 'autumn', 819, 1802, '2018-12-18', 8, 12);
INSERT INTO exh VALUES (48, 'R205', 'card', 'spring', 725, 63, '2015-02-14', 17, 22);
INSERT INTO exh VALUES (49, 'R348', 'transfer', 'spring', 45, 1194, '2022-07-15', 26, 19);
INSERT INTO exh VALUES (50, 'R537', 'transfer', 'autumn', 787, 342, '2014-06-13', 11, 27);
INSERT INTO exh VALUES (51, 'R180', 'transfer', 'summer', 724, 1830, '2024-01-25', 1, 21);
INSERT INTO exh VALUES (52, 'R860', 'voucher', 'autumn', 193, 2039, '2023-04-07', 18, 14);
INSERT INTO exh VALUES (53, 'R726', 'invoice', 'spring', 366, 1993, '2019-04-05', 15, 14);
INSERT INTO exh VALUES (54, 'R845', 'card', 'spring', 80, 692, '2013-02-17', 26, 16);
INSERT INTO exh VALUES (55, 'R239', 'cheque', 'spring', 687, 2612, '2016-11-03', 8, 15);
INSERT INTO exh VALUES (56, 'R767', 'invoice', 'autumn', 494, 2989, '2017-03-05', 19, 23);
INSERT INTO exh VALUES (57, 'R170', 'cheque', 'autumn', 524, 544, '2012-01-19', 11, 4);
INSERT INTO exh VALUES (58, 'R810', 'card', 'autumn', 874, 2420, '2015-12-27', 30, 24);
INSERT INTO exh VALUES (59, 'R592', 'transfer', 'summer', 601, 1340, '2014-04-06', 8, 21);
INSERT INTO exh VALUES (60, 'R856', 'card', 'summer', 670, 464, '2011-07-17', 24, 22);
INSERT INTO exh VALUES (61, 'R162', 'invoice', 'summer', 647, 1702, '2017-03-20', 16, 20);
INSERT INTO exh VALUES (62, 'R289', 'invoice', 'summer', 676, 325, '2013-12-10', 14, 3);
INSERT INTO exh VALUES (63, 'R808', 'invoice', 'autumn', 387, 2750, '2010-07-03', 32, 17);
INSERT INTO exh VALUES (64, 'R974', 'transfer', 'winter', 144, 2510, '2023-09-02', 5, 3);
INSERT INTO exh VALUES (65, 'R815', 'card', 'autumn', 606, 1382, '2023-12-27', 1, 5);
INSERT INTO exh VALUES (66, 'R450', 'card', 'summer', 569, 2924, '2022-01-10', 1, 20);
INSERT INTO exh VALUES (67, 'R126', 'transfer', 'summer', 96, 2133, '2022-10-16', 11, 4);
INSERT INTO exh VALUES (68, 'R402', 'invoice', 'spring', 631, 2072, '2015-06-14', 30, 25);
INSERT INTO exh VALUES (69, 'R273', 'invoice', 'autumn', 495, 2274, '2011-01-26', 15, 21);
INSERT INTO exh VALUES (70, 'R177', 'transfer', 'summer', 84, 244, '2012-11-27', 27, 16);
INSERT INTO exh VALUES (71, 'R362', 'card', 'summer', 240, 1842, '2019-10-08', 32, 20);
INSERT INTO exh VALUES (72, 'R574', 'cheque', 'summer', 706, 493, '2024-09-21', 14, 6);
INSERT INTO exh VALUES (73, 'R228', 'voucher', 'spring', 720, 223, '2021-02-14', 15, 16);
INSERT INTO exh VALUES (74, 'R149', 'transfer', 'spring', 75, 2624, '2014-08-06', 14, 4);
INSERT INTO exh VALUES (75, 'R647', 'voucher', 'spring', 326, 2288, '2011-11-21', 26, 16);
INSERT INTO exh VALUES (76, 'R369', 'cheque', 'summer', 384, 1056, '2013-05-26', 22, 12);
INSERT INTO exh VALUES (77, 'R705', 'invoice', 'summer', 350, 2042, '2012-06-24', 8, 22);
INSERT INTO exh VALUES (78, 'R996', 'voucher', 'summer', 545, 1635, '2021-04-25', 22, 5);
INSERT INTO exh VALUES (79, 'R625', 'cheque', 'summer', 171, 1722, '2012-05-07', 8, 6);
INSERT INTO exh VALUES (80, 'R274', 'card', 'summer', 367, 793, '2018-10-26', 11, 3);
INSERT INTO exh VALUES (81, 'R520', 'card', 'summer', 651, 1102, '2014-04-19', 32, 14);
INSERT INTO exh VALUES (82, 'R760', 'cheque', 'summer', 427, 238, '2013-07-10', 17, 5);
INSERT INTO exh VALUES (83, 'R822', 'invoice', 'spring', 718, 2678, '2020-01-20', 5, 4);
INSERT INTO exh VALUES (84, 'R446', 'card', 'spring', 721, 190, '2012-05-16', 14, 16);
INSERT INTO exh VALUES (85, 'R439', 'card', 'summer', 812, 181, '2011-03-23', 22, 27);
INSERT INTO exh VALUES (86, 'R517', 'cheque', 'summer', 677, 2378, '2021-04-05', 15, 21);
INSERT INTO exh VALUES (87, 'R556', 'cheque', 'summer', 545, 943, '2011-12-14', 11, 13);
INSERT INTO exh VALUES (88, 'R108', 'invoice', 'winter', 621, 2947, '2023-09-26', 20, 25);
INSERT INTO exh VALUES (89, 'R638', 'card', 'autumn', 320, 1351, '2019-08-23', 16, 20);
INSERT INTO exh VALUES (90, 'R291', 'card', 'spring', 166, 2254, '2022-02-05', 10, 3);
INSERT INTO exh VALUES (91, 'R492', 'invoice', 'autumn', 362, 2601, '2013-02-19', 12, 3);
INSERT INTO exh VALUES (92, 'R682', 'transfer', 'autumn', 71, 1739, '2020-04-03', 11, 2);
INSERT INTO exh VALUES (93, 'R868', 'transfer', 'spring', 188, 2448, '2015-04-13', 15, 6);
INSERT INTO exh VALUES (94, 'R893', 'card', 'spring', 136, 1504, '2016-05-09', 20, 5);
INSERT INTO exh VALUES (95, 'R595', 'cheque', 'spring', 351, 174, '2024-01-21', 10, 23);
INSERT INTO exh VALUES (96, 'R435', 'card', 'summer', 847, 2912, '2014-06-02', 30, 16);
INSERT INTO exh VALUES (97, 'R529', 'cheque', 'summer', 352, 2192, '2012-06-26', 25, 16);
INSERT INTO exh VALUES (98, 'R882', 'transfer', 'winter', 641, 1355, '2013-05-12', 8, 26);
INSERT INTO exh VALUES (99, 'R261', 'transfer', 'summer', 587, 141, '2022-02-16', 14, 12);
INSERT INTO exh VALUES (100, 'R389', 'transfer', 'autumn', 936, 2936, '2016-01-22', 26, 3);
INSERT INTO exh VALUES (101, 'R283', 'card', 'summer', 93, 320, '2011-11-28', 27, 25);
INSERT INTO exh VALUES (102, 'R702', 'card', 'spring', 375, 1708, '2011-09-24', 22, 21);
INSERT INTO exh VALUES (103, 'R455', 'card', 'winter', 945, 2692, '2015-01-12', 15, 14);
INSERT INTO exh VALUES (104, 'R225', 'card', 'winter', 888, 524, '2011-10-17', 30, 21);
INSERT INTO exh VALUES (105, 'R768', 'invoice', 'winter', 469, 2413, '2014-12-11', 26, 14);
INSERT INTO exh VALUES (106, 'R367', 'invoice', 'summer', 598, 2173, '2019-09-04', 20, 15);
INSERT INTO exh VALUES (107, 'R271', 'invoice', 'autumn', 217, 2023, '2012-03-20', 30, 10);
INSERT INTO exh VALUES (108, 'R841', 'invoice', 'autumn', 620, 2662, '2022-07-03', 17, 6);
INSERT INTO exh VALUES (109, 'R958', 'invoice', 'spring', 213, 2466, '2013-07-10', 8, 5);
INSERT INTO exh VALUES (110, 'R123', 'card', 'spring', 172, 778, '2018-01-10', 22, 19);
INSERT INTO exh VALUES (111, 'R411', 'transfer', 'autumn', 438, 453, '2016-08-03', 30, 25);
INSERT INTO exh VALUES (112, 'R952', 'transfer', 'spring', 859, 2074, '2022-04-09', 8, 20);
INSERT INTO exh VALUES (113, 'R632', 'cheque', 'summer', 711, 1409, '2021-10-04', 26, 6);
INSERT INTO exh VALUES (114, 'R484', 'transfer', 'autumn', 398, 235, '2016-07-06', 15, 4);
INSERT INTO exh VALUES (115, 'R998', 'card', 'spring', 446, 2344, '2011-03-16', 10, 16);
INSERT INTO exh VALUES (116, 'R287', 'invoice', 'summer', 618, 2840, '2012-07-15', 20, 2);
INSERT INTO exh VALUES (117, 'R797', 'voucher', 'spring', 342, 1559, '2023-03-03', 32, 1);
INSERT INTO exh VALUES (118, 'R196', 'transfer', 'spring', 631, 181, '2018-04-04', 24, 3);
INSERT INTO exh VALUES (119, 'R571', 'card', 'summer', 31, 1311, '2019-05-26', 20, 21);
INSERT INTO exh VALUES (120, 'R516', 'cheque', 'summer', 890, 1515, '2018-02-09', 15, 20);
