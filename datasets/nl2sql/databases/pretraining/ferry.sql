CREATE TABLE all_sailors (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  stat TEXT NOT NULL,
  score INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_sailors VALUES (1, 'Zoe Ford', 'security', 'retired', 381, 2106, '1996-03-05');
INSERT INTO all_sailors VALUES (2, 'Wendy Klein', 'training', 'permanent', 913, 539, '1994-06-28');
INSERT INTO all_sailors VALUES (3, 'Ben Owens', 'training', 'retired', 380, 240, '1963-08-02');
INSERT INTO all_sailors VALUES (4, 'Eric Torres', 'design', 'temporary', 576, 949, '1977-10-26');
INSERT INTO all_sailors VALUES (5, 'Simon Walsh', 'sales', 'permanent', 269, 279, '1967-02-26');
INSERT INTO all_sailors VALUES (6, 'Bella Hart', 'support', 'permanent', 727, 1379, '1984-09-23');
INSERT INTO all_sailors VALUES (7, 'Victor Quist', 'support', 'permanent', 737, 702, '1995-06-11');
INSERT INTO all_sailors VALUES (8, 'Ana Young', 'sales', 'permanent', 276, 633, '1961-04-16');
INSERT INTO all_sailors VALUES (9, 'Fiona Hughes', 'design', 'temporary', 236, 1314, '1945-01-28');
INSERT INTO all_sailors VALUES (10, 'Kevin Walsh', 'training', 'permanent', 22, 2345, '1996-01-02');
INSERT INTO all_sailors VALUES (11, 'Victor Park', 'support', 'suspended', 67, 379, '1959-01-25');
INSERT INTO all_sailors VALUES (12, 'Frank Brown', 'training', 'retired', 805, 23, '1958-09-23');
INSERT INTO all_sailors VALUES (13, 'George Meyer', 'design', 'permanent', 115, 1689, '1992-07-19');
INSERT INTO all_sailors VALUES (14, 'David Walsh', 'training', 'permanent', 808, 732, '1947-05-27');
INSERT INTO all_sailors VALUES (15, 'Elena Jones', 'security', 'permanent', 733, 323, '1986-10-02');
INSERT INTO all_sailors VALUES (16, 'Kevin Kaya', 'design', 'suspended', 610, 206, '1961-03-05');
INSERT INTO all_sailors VALUES (17, 'Zoe Brown', 'support', 'permanent', 121, 1280, '1977-04-25');
INSERT INTO all_sailors VALUES (18, 'Tara Baker', 'training', 'temporary', 627, 1095, '1986-05-04');
INSERT INTO all_sailors VALUES (19, 'Noah Green', 'sales', 'temporary', 607, 1013, '1957-05-23');
INSERT INTO all_sailors VALUES (20, 'Xavier Park', 'design', 'retired', 660, 2405, '2004-11-27');
INSERT INTO all_sailors VALUES (21, 'Julia Green', 'training', 'temporary', 397, 735, '2003-01-08');
INSERT INTO all_sailors VALUES (22, 'Colin Vega', 'sales', 'suspended', 801, 2204, '1971-03-09');
INSERT INTO all_sailors VALUES (23, 'Maria Young', 'sales', 'permanent', 292, 601, '1963-04-05');
INSERT INTO all_sailors VALUES (24, 'Nina Owens', 'design', 'temporary', 921, 2087, '1946-02-22');
INSERT INTO all_sailors VALUES (25, 'Quinn Baker', 'support', 'retired', 435, 214, '1957-02-09');
INSERT INTO all_sailors VALUES (26, 'Quinn Meyer', 'security', 'suspended', 714, 400, '1959-09-15');
INSERT INTO all_sailors VALUES (27, 'Peter Lopez', 'training', 'permanent', 465, 2366, '1952-07-14');
INSERT INTO all_sailors VALUES (28, 'Liam Nash', 'sales', 'permanent', 858, 1756, '1951-06-21');
INSERT INTO all_sailors VALUES (29, 'Hanna Dunn', 'sales', 'permanent', 483, 950, '1945-02-27');
INSERT INTO all_sailors VALUES (30, 'Marco Smith', 'design', 'temporary', 72, 2494, '1963-09-20');
INSERT INTO all_sailors VALUES (31, 'Olivia Nolan', 'training', 'retired', 522, 74, '1945-10-06');
CREATE TABLE all_piers (
  nr INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  region TEXT NOT NULL,
  st TEXT NOT NULL,
  distance INTEGER NOT NULL,
  wnd INTEGER NOT NULL,
  renewed_on TEXT NOT NULL
);
INSERT INTO all_piers VALUES (1, 'Fairfield', 'northern', 'industrial', 567, 27, '2019-09-26');
INSERT INTO all_piers VALUES (2, 'Brookhaven', 'alpine', 'baroque', 102, 19, '2016-09-15');
INSERT INTO all_piers VALUES (3, 'Clearford', 'alpine', 'industrial', 446, 67, '2017-03-12');
INSERT INTO all_piers VALUES (4, 'Northmouth', 'northern', 'gothic', 130, 24, '1997-09-05');
INSERT INTO all_piers VALUES (5, 'Clearfield', 'coastal', 'baroque', 135, 28, '2004-12-15');
INSERT INTO all_piers VALUES (6, 'Marshton', 'southern', 'minimal', 411, 68, '1991-10-02');
INSERT INTO all_piers VALUES (7, 'Greenridge', 'alpine', 'baroque', 569, 74, '1994-12-21');
INSERT INTO all_piers VALUES (8, 'Ashgate', 'coastal', 'baroque', 273, 16, '1997-05-22');
INSERT INTO all_piers VALUES (9, 'Highbury', 'northern', 'baroque', 311, 76, '2020-10-25');
INSERT INTO all_piers VALUES (10, 'Clearburn', 'alpine', 'minimal', 589, 70, '2022-10-27');
INSERT INTO all_piers VALUES (11, 'Marshmouth', 'northern', 'industrial', 246, 23, '1995-07-26');
INSERT INTO all_piers VALUES (12, 'Woodwell', 'northern', 'minimal', 502, 63, '1997-05-15');
INSERT INTO all_piers VALUES (13, 'Greenton', 'coastal', 'gothic', 60, 43, '2003-07-06');
INSERT INTO all_piers VALUES (14, 'Westfield', 'coastal', 'baroque', 582, 17, '2020-08-06');
INSERT INTO all_piers VALUES (15, 'Brookwick', 'northern', 'baroque', 125, 26, '2014-04-18');
INSERT INTO all_piers VALUES (16, 'Lakewick', 'northern', 'gothic', 224, 6, '2020-04-16');
INSERT INTO all_piers VALUES (17, 'Northton', 'southern', 'gothic', 569, 31, '2014-09-16');
INSERT INTO all_piers VALUES (18, 'Lakeridge', 'northern', 'industrial', 333, 69, '2010-06-02');
INSERT INTO all_piers VALUES (19, 'Thornridge', 'coastal', 'gothic', 557, 42, '1991-08-25');
INSERT INTO all_piers VALUES (20, 'Fairburn', 'northern', 'gothic', 453, 52, '2008-10-25');
INSERT INTO all_piers VALUES (21, 'Woodford', 'southern', 'industrial', 308, 45, '1992-08-09');
INSERT INTO all_piers VALUES (22, 'Blackbury', 'northern', 'industrial', 545, 10, '2015-10-10');
INSERT INTO all_piers VALUES (23, 'Oakburn', 'coastal', 'minimal', 98, 57, '2011-08-11');
INSERT INTO all_piers VALUES (24, 'Marshgate', 'coastal', 'minimal', 256, 44, '2014-01-02');
INSERT INTO all_piers VALUES (25, 'Redfield', 'coastal', 'baroque', 126, 25, '1991-02-26');
INSERT INTO all_piers VALUES (26, 'Blackgate', 'northern', 'baroque', 73, 39, '2014-02-13');
INSERT INTO all_piers VALUES (27, 'Ashford', 'northern', 'industrial', 520, 17, '2001-11-12');
CREATE TABLE crossing_list (
  cro_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  ssn TEXT NOT NULL,
  method TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_sail INTEGER NOT NULL,
  fk_pier INTEGER NOT NULL,
  FOREIGN KEY (fk_sail) REFERENCES all_sailors(id),
  FOREIGN KEY (fk_pier) REFERENCES all_piers(nr)
);
INSERT INTO crossing_list VALUES (1, 'R333', 'SPR', 'card', 505, 909, '2014-10-26', 22, 3);
INSERT INTO crossing_list VALUES (2, 'R347', 'SU', 'cash', 826, 1244, '2012-09-23', 19, 20);
INSERT INTO crossing_list VALUES (3, 'R253', 'AUT', 'cash', 645, 2543, '2015-09-18', 24, 5);
INSERT INTO crossing_list VALUES (4, 'R565', 'AUT', 'cash', 572, 150, '2020-03-09', 31, 16);
INSERT INTO crossing_list VALUES (5, 'R298', 'WIN', 'card', 846, 2404, '2016-06-18', 20, 13);
INSERT INTO crossing_list VALUES (6, 'R890', 'SPR', 'transfer', 697, 2513, '2015-07-15', 5, 16);
INSERT INTO crossing_list VALUES (7, 'R428', 'AUT', 'cash', 60, 4776, '2024-04-14', 20, 4);
INSERT INTO crossing_list VALUES (8, 'R220', 'SPR', 'card', 528, 3719, '2022-06-01', 22, 4);
INSERT INTO crossing_list VALUES (9, 'R384', 'WIN', 'card', 258, 428, '2018-08-25', 13, 15);
INSERT INTO crossing_list VALUES (10, 'R711', 'AUT', 'card', 65, 3595, '2023-12-19', 13, 13);
INSERT INTO crossing_list VALUES (11, 'R413', 'SU', 'voucher', 240, 1166, '2024-01-22', 16, 3);
INSERT INTO crossing_list VALUES (12, 'R144', 'WIN', 'cash', 126, 2676, '2012-06-12', 19, 13);
INSERT INTO crossing_list VALUES (13, 'R484', 'SU', 'voucher', 514, 3064, '2015-06-17', 20, 8);
INSERT INTO crossing_list VALUES (14, 'R775', 'AUT', 'cash', 106, 4431, '2010-10-21', 27, 26);
INSERT INTO crossing_list VALUES (15, 'R459', 'SPR', 'card', 780, 3443, '2018-05-04', 4, 8);
INSERT INTO crossing_list VALUES (16, 'R163', 'SU', 'card', 449, 4689, '2021-03-22', 4, 26);
INSERT INTO crossing_list VALUES (17, 'R930', 'AUT', 'card', 390, 3708, '2024-08-07', 8, 16);
INSERT INTO crossing_list VALUES (18, 'R782', 'SPR', 'cash', 644, 592, '2022-02-26', 5, 4);
INSERT INTO crossing_list VALUES (19, 'R647', 'AUT', 'card', 92, 1849, '2018-01-16', 25, 10);
INSERT INTO crossing_list VALUES (20, 'R665', 'AUT', 'transfer', 278, 1129, '2011-02-05', 18, 5);
INSERT INTO crossing_list VALUES (21, 'R560', 'SPR', 'card', 760, 175, '2017-11-19', 18, 15);
INSERT INTO crossing_list VALUES (22, 'R290', 'WIN', 'voucher', 666, 2538, '2012-02-05', 19, 26);
INSERT INTO crossing_list VALUES (23, 'R422', 'AUT', 'cash', 440, 1496, '2023-05-20', 10, 4);
INSERT INTO crossing_list VALUES (24, 'R521', 'SPR', 'voucher', 249, 2177, '2011-05-19', 22, 13);
INSERT INTO crossing_list VALUES (25, 'R821', 'SPR', 'card', 15, 4236, '2017-10-22', 11, 11);
INSERT INTO crossing_list VALUES (26, 'R814', 'AUT', 'card', 544, 134, '2017-06-19', 22, 26);
INSERT INTO crossing_list VALUES (27, 'R289', 'SPR', 'cash', 230, 2587, '2014-01-27', 19, 13);
INSERT INTO crossing_list VALUES (28, 'R453', 'SU', 'cash', 941, 2968, '2021-05-21', 2, 19);
INSERT INTO crossing_list VALUES (29, 'R815', 'AUT', 'card', 335, 68, '2024-04-24', 18, 18);
INSERT INTO crossing_list VALUES (30, 'R860', 'AUT', 'voucher', 782, 4918, '2018-05-15', 22, 21);
INSERT INTO crossing_list VALUES (31, 'R999', 'AUT', 'voucher', 525, 527, '2011-12-05', 16, 3);
INSERT INTO crossing_list VALUES (32, 'R449', 'SPR', 'cash', 663, 1079, '2016-10-17', 22, 8);
INSERT INTO crossing_list VALUES (33, 'R744', 'SPR', 'transfer', 691, 1629, '2014-03-09', 1, 13);
INSERT INTO crossing_list VALUES (34, 'R232', 'AUT', 'voucher', 540, 1275, '2022-09-26', 22, 8);
INSERT INTO crossing_list VALUES (35, 'R493', 'SPR', 'cash', 67, 1200, '2020-07-26', 4, 21);
INSERT INTO crossing_list VALUES (36, 'R649', 'WIN', 'voucher', 275, 410, '2015-10-08', 24, 4);
INSERT INTO crossing_list VALUES (37, 'R520', 'WIN', 'cash', 308, 3450, '2020-09-10', 14, 21);
INSERT INTO crossing_list VALUES (38, 'R309', 'SPR', 'voucher', 482, 3276, '2017-06-13', 6, 11);
INSERT INTO crossing_list VALUES (39, 'R396', 'SPR', 'cash', 430, 3149, '2011-07-22', 22, 7);
INSERT INTO crossing_list VALUES (40, 'R116', 'SPR', 'card', 719, 2532, '2015-03-27', 6, 21);
INSERT INTO crossing_list VALUES (41, 'R336', 'AUT', 'cash', 891, 3830, '2021-05-26', 22, 18);
INSERT INTO crossing_list VALUES (42, 'R843', 'SPR', 'transfer', 260, 2634, '2023-10-06', 6, 8);
INSERT INTO crossing_list VALUES (43, 'R345', 'SU', 'card', 396, 574, '2020-08-10', 13, 8);
INSERT INTO crossing_list VALUES (44, 'R599', 'SPR', 'transfer', 70, 2089, '2016-06-04', 29, 8);
INSERT INTO crossing_list VALUES (45, 'R187', 'SPR', 'voucher', 447, 4651, '2021-08-07', 7, 7);
INSERT INTO crossing_list VALUES (46, 'R538', 'AUT', 'transfer', 123, 3812, '2018-11-27', 19, 26);
INSERT INTO crossing_list VALUES (47, 'R208', 'SPR', 'transfer', 660, 3421, '2023-03-19', 23, 13);
INSERT INTO crossing_list VALUES (48, 'R284', 'SPR', 'card', 802, 1475, '2024-06-26', 18, 13);
INSERT INTO crossing_list VALUES (49, 'R977', 'SPR', 'card', 26, 3832, '2020-08-06', 13, 13);
INSERT INTO crossing_list VALUES (50, 'R169', 'AUT', 'card', 237, 3637, '2011-04-16', 13, 14);
INSERT INTO crossing_list VALUES (51, 'R239', 'SPR', 'cash', 575, 1140, '2018-05-08', 10, 15);
INSERT INTO crossing_list VALUES (52, 'R656', 'SPR', 'card', 646, 3159, '2020-09-21', 18, 8);
INSERT INTO crossing_list VALUES (53, 'R113', 'AUT', 'cash', 257, 2591, '2012-02-16', 11, 26);
INSERT INTO crossing_list VALUES (54, 'R762', 'AUT', 'card', 466, 59, '2014-08-08', 28, 14);
INSERT INTO crossing_list VALUES (55, 'R564', 'SU', 'card', 636, 3913, '2021-02-16', 7, 3);
INSERT INTO crossing_list VALUES (56, 'R793', 'AUT', 'card', 243, 3745, '2017-12-06', 22, 7);
INSERT INTO crossing_list VALUES (57, 'R108', 'WIN', 'cash', 395, 4028, '2014-02-20', 4, 18);
INSERT INTO crossing_list VALUES (58, 'R774', 'SPR', 'cash', 648, 695, '2012-03-01', 18, 13);
INSERT INTO crossing_list VALUES (59, 'R411', 'AUT', 'transfer', 325, 757, '2022-08-02', 6, 11);
INSERT INTO crossing_list VALUES (60, 'R886', 'SU', 'cash', 708, 604, '2012-06-27', 5, 15);
INSERT INTO crossing_list VALUES (61, 'R624', 'AUT', 'card', 311, 2333, '2015-02-25', 25, 3);
INSERT INTO crossing_list VALUES (62, 'R682', 'SU', 'cash', 488, 3257, '2019-08-11', 17, 18);
INSERT INTO crossing_list VALUES (63, 'R417', 'SPR', 'voucher', 575, 1258, '2024-07-10', 28, 11);
INSERT INTO crossing_list VALUES (64, 'R672', 'SPR', 'cash', 515, 311, '2024-01-24', 20, 24);
INSERT INTO crossing_list VALUES (65, 'R962', 'AUT', 'cash', 526, 892, '2015-10-22', 1, 11);
INSERT INTO crossing_list VALUES (66, 'R919', 'WIN', 'card', 541, 3922, '2023-06-20', 19, 14);
INSERT INTO crossing_list VALUES (67, 'R135', 'SPR', 'card', 69, 3519, '2018-10-24', 8, 13);
INSERT INTO crossing_list VALUES (68, 'R540', 'SU', 'cash', 146, 4923, '2014-08-02', 16, 4);
INSERT INTO crossing_list VALUES (69, 'R718', 'SU', 'cash', 759, 2919, '2024-12-13', 11, 15);
INSERT INTO crossing_list VALUES (70, 'R397', 'SU', 'card', 191, 3384, '2011-03-08', 4, 10);
INSERT INTO crossing_list VALUES (71, 'R792', 'SPR', 'cash', 463, 760, '2021-10-07', 18, 5);
INSERT INTO crossing_list VALUES (72, 'R842', 'AUT', 'cash', 98, 2030, '2022-11-04', 11, 3);
INSERT INTO crossing_list VALUES (73, 'R323', 'WIN', 'cash', 457, 4723, '2021-08-11', 6, 5);
INSERT INTO crossing_list VALUES (74, 'R702', 'AUT', 'voucher', 707, 1079, '2010-06-21', 21, 16);
INSERT INTO crossing_list VALUES (75, 'R631', 'AUT', 'card', 173, 3954, '2011-10-22', 30, 3);
INSERT INTO crossing_list VALUES (76, 'R181', 'AUT', 'card', 655, 672, '2014-10-08', 8, 20);
INSERT INTO crossing_list VALUES (77, 'R112', 'AUT', 'cash', 782, 1998, '2020-01-20', 1, 22);
INSERT INTO crossing_list VALUES (78, 'R913', 'WIN', 'voucher', 510, 3553, '2018-05-12', 14, 21);
INSERT INTO crossing_list VALUES (79, 'R771', 'SPR', 'cash', 184, 918, '2019-02-16', 4, 8);
INSERT INTO crossing_list VALUES (80, 'R866', 'SU', 'voucher', 753, 2959, '2016-12-04', 22, 20);
INSERT INTO crossing_list VALUES (81, 'R616', 'WIN', 'card', 408, 1049, '2013-02-06', 10, 26);
INSERT INTO crossing_list VALUES (82, 'R623', 'SPR', 'voucher', 502, 4351, '2022-12-09', 19, 4);
INSERT INTO crossing_list VALUES (83, 'R841', 'AUT', 'cash', 948, 1180, '2018-09-09', 1, 4);
INSERT INTO crossing_list VALUES (84, 'R142', 'WIN', 'cash', 418, 3631, '2019-06-01', 18, 8);
INSERT INTO crossing_list VALUES (85, 'R202', 'WIN', 'card', 229, 4723, '2019-01-03', 24, 16);
INSERT INTO crossing_list VALUES (86, 'R945', 'WIN', 'voucher', 530, 4574, '2016-01-24', 14, 18);
INSERT INTO crossing_list VALUES (87, 'R121', 'WIN', 'voucher', 390, 1267, '2013-10-03', 21, 9);
INSERT INTO crossing_list VALUES (88, 'R243', 'WIN', 'voucher', 950, 4422, '2018-02-23', 8, 8);
INSERT INTO crossing_list VALUES (89, 'R847', 'SPR', 'cash', 588, 3542, '2012-08-26', 3, 21);
INSERT INTO crossing_list VALUES (90, 'R109', 'SPR', 'voucher', 522, 4079, '2020-01-02', 17, 20);
INSERT INTO crossing_list VALUES (91, 'R576', 'AUT', 'card', 452, 2806, '2012-09-03', 11, 20);
INSERT INTO crossing_list VALUES (92, 'R859', 'WIN', 'voucher', 383, 4336, '2021-05-04', 27, 5);
INSERT INTO crossing_list VALUES (93, 'R588', 'AUT', 'cash', 220, 3349, '2020-02-14', 6, 24);
INSERT INTO crossing_list VALUES (94, 'R204', 'AUT', 'voucher', 435, 2940, '2012-02-19', 25, 26);
INSERT INTO crossing_list VALUES (95, 'R818', 'AUT', 'card', 755, 4844, '2012-09-15', 10, 15);
INSERT INTO crossing_list VALUES (96, 'R558', 'AUT', 'card', 770, 1209, '2018-03-16', 6, 27);
INSERT INTO crossing_list VALUES (97, 'R570', 'SPR', 'cash', 97, 824, '2015-10-22', 23, 9);
INSERT INTO crossing_list VALUES (98, 'R365', 'SPR', 'card', 657, 561, '2013-04-13', 25, 13);
INSERT INTO crossing_list VALUES (99, 'R502', 'SPR', 'cash', 601, 246, '2016-11-02', 29, 22);
INSERT INTO crossing_list VALUES (100, 'R798', 'SPR', 'transfer', 20, 4222, '2018-08-20', 19, 14);
INSERT INTO crossing_list VALUES (101, 'R797', 'SU', 'card', 516, 3033, '2015-02-16', 4, 19);
INSERT INTO crossing_list VALUES (102, 'R577', 'AUT', 'voucher', 762, 3967, '2023-06-20', 18, 13);
INSERT INTO crossing_list VALUES (103, 'R194', 'AUT', 'card', 769, 855, '2014-11-13', 19, 8);
INSERT INTO crossing_list VALUES (104, 'R638', 'SU', 'card', 214, 3047, '2018-03-13', 23, 10);
INSERT INTO crossing_list VALUES (105, 'R321', 'WIN', 'voucher', 618, 1564, '2019-06-26', 22, 13);
INSERT INTO crossing_list VALUES (106, 'R659', 'AUT', 'card', 515, 4628, '2015-07-05', 25, 5);
INSERT INTO crossing_list VALUES (107, 'R357', 'AUT', 'voucher', 345, 4337, '2018-09-16', 14, 24);
INSERT INTO crossing_list VALUES (108, 'R996', 'WIN', 'cash', 438, 2995, '2018-09-26', 20, 19);
INSERT INTO crossing_list VALUES (109, 'R134', 'SPR', 'card', 643, 3505, '2017-12-26', 24, 18);
INSERT INTO crossing_list VALUES (110, 'R885', 'AUT', 'cash', 489, 3503, '2024-01-16', 25, 8);
INSERT INTO crossing_list VALUES (111, 'R748', 'AUT', 'card', 226, 3261, '2010-10-25', 30, 21);
INSERT INTO crossing_list VALUES (112, 'R507', 'AUT', 'cash', 750, 2059, '2015-05-13', 2, 20);
INSERT INTO crossing_list VALUES (113, 'R768', 'SPR', 'cash', 405, 3293, '2010-04-05', 21, 7);
INSERT INTO crossing_list VALUES (114, 'R368', 'WIN', 'cash', 246, 2459, '2017-07-14', 18, 15);
INSERT INTO crossing_list VALUES (115, 'R784', 'SU', 'voucher', 770, 4334, '2015-06-13', 25, 14);
INSERT INTO crossing_list VALUES (116, 'R884', 'AUT', 'voucher', 169, 4265, '2021-09-19', 28, 11);
INSERT INTO crossing_list VALUES (117, 'R195', 'SPR', 'card', 788, 1108, '2020-12-05', 4, 21);
INSERT INTO crossing_list VALUES (118, 'R288', 'WIN', 'card', 101, 2382, '2014-04-09', 8, 3);
INSERT INTO crossing_list VALUES (119, 'R203', 'SPR', 'voucher', 676, 2919, '2022-10-14', 6, 19);
INSERT INTO crossing_list VALUES (120, 'R140', 'AUT', 'transfer', 387, 1158, '2019-12-13', 31, 14);
