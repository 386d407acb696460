CREATE TABLE tbl_singer (
  nr INTEGER PRIMARY KEY,
  sngr_nm TEXT NOT NULL,
  position TEXT NOT NULL,
  twn TEXT NOT NULL,
  sal_amt INTEGER NOT NULL,
  exp_yrs INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO tbl_singer VALUES (1, 'Ivan Torres', 'deputy', 'Dublin', 5601, 28, '1965-12-02');
INSERT INTO tbl_singer VALUES (2, 'Olivia Owens', 'chief', 'Dublin', 3241, 29, '1989-08-25');
INSERT INTO tbl_singer VALUES (3, 'Jack Dunn', 'chief', 'Warsaw', 2972, 9, '1947-04-26');
INSERT INTO tbl_singer VALUES (4, 'Gina Nash', 'senior', 'Dublin', 7098, 31, '1990-07-03');
INSERT INTO tbl_singer VALUES (5, 'Eric Nolan', 'chief', 'Dublin', 7363, 8, '1989-04-09');
INSERT INTO tbl_singer VALUES (6, 'Kevin Kaya', 'senior', 'Dublin', 2126, 24, '1997-10-01');
INSERT INTO tbl_singer VALUES (7, 'Ana Larsen', 'senior', 'Sofia', 9840, 29, '1999-04-17');
INSERT INTO tbl_singer VALUES (8, 'Noah Torres', 'expert', 'Dublin', 4269, 23, '1947-12-23');
INSERT INTO tbl_singer VALUES (9, 'Gina Adams', 'senior', 'Dublin', 1601, 38, '1989-11-25');
INSERT INTO tbl_singer VALUES (10, 'Hanna Walsh', 'chief', 'Sofia', 7222, 5, '1967-10-16');
INSERT INTO tbl_singer VALUES (11, 'Hanna Kaya', 'chief', 'Warsaw', 9781, 32, '1956-04-18');
INSERT INTO tbl_singer VALUES (12, 'Liam Silva', 'chief', 'Warsaw', 6048, 10, '1989-07-09');
INSERT INTO tbl_singer VALUES (13, 'Rosa Ellis', 'chief', 'Dublin', 4046, 39, '1993-11-22');
INSERT INTO tbl_singer VALUES (14, 'Elena Hughes', 'trainee', 'Basel', 7815, 35, '1984-05-06');
INSERT INTO tbl_singer VALUES (15, 'Ivan Grant', 'chief', 'Sofia', 7602, 29, '1997-02-09');
INSERT INTO tbl_singer VALUES (16, 'Victor Brown', 'trainee', 'Cork', 2648, 29, '1949-07-22');
INSERT INTO tbl_singer VALUES (17, 'Gina Ford', 'senior', 'Sofia', 2262, 31, '1969-08-24');
INSERT INTO tbl_singer VALUES (18, 'Bella Dunn', 'expert', 'Basel', 4594, 22, '1973-09-20');
INSERT INTO tbl_singer VALUES (19, 'Noah Young', 'deputy', 'Cork', 3811, 37, '1951-01-27');
INSERT INTO tbl_singer VALUES (20, 'Wendy Quist', 'trainee', 'Dublin', 8101, 9, '1983-10-19');
INSERT INTO tbl_singer VALUES (21, 'Ivan Green', 'expert', 'Sofia', 5165, 2, '1954-11-11');
INSERT INTO tbl_singer VALUES (22, 'Zoe Rivera', 'senior', 'Sofia', 3301, 3, '1971-08-24');
INSERT INTO tbl_singer VALUES (23, 'George Irwin', 'trainee', 'Basel', 7984, 15, '1979-08-26');
INSERT INTO tbl_singer VALUES (24, 'Oscar Price', 'senior', 'Cork', 9447, 28, '1991-04-12');
INSERT INTO tbl_singer VALUES (25, 'Jack Price', 'senior', 'Sofia', 2935, 15, '1972-07-22');
INSERT INTO tbl_singer VALUES (26, 'Fiona Torres', 'expert', 'Dublin', 6778, 35, '1949-01-20');
INSERT INTO tbl_singer VALUES (27, 'Paula Davis', 'senior', 'Warsaw', 2406, 25, '1996-04-22');
INSERT INTO tbl_singer VALUES (28, 'Eric Irwin', 'expert', 'Warsaw', 8209, 34, '1966-10-12');
INSERT INTO tbl_singer VALUES (29, 'Eric Larsen', 'chief', 'Warsaw', 7664, 32, '1957-04-05');
INSERT INTO tbl_singer VALUES (30, 'Maria Ford', 'deputy', 'Dublin', 3538, 18, '1956-01-26');
INSERT INTO tbl_singer VALUES (31, 'David Park', 'expert', 'Dublin', 4527, 35, '1954-12-10');
INSERT INTO tbl_singer VALUES (32, 'Paula Nash', 'chief', 'Sofia', 4646, 40, '2002-09-22');
INSERT INTO tbl_singer VALUES (33, 'Daisy Reed', 'senior', 'Warsaw', 7443, 1, '1965-11-17');
CREATE TABLE album (
  albm_id INTEGER PRIMARY KEY,
  albm_nm TEXT NOT NULL,
  color TEXT NOT NULL,
  cond TEXT NOT NULL,
  len INTEGER NOT NULL,
  watts INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO album VALUES (1, 'Ancient Falcon', 'SI', 'PER', 217, 3705, '2010-11-16');
INSERT INTO album VALUES (2, 'Misty Beacon', 'ORA', 'WOR', 89, 2111, '2002-11-02');
INSERT INTO album VALUES (3, 'Lucky Harvest', 'SI', 'US', 420, 3525, '2022-05-27');
INSERT INTO album VALUES (4, 'Proud Tiger', 'GR', 'PER', 77, 3497, '2024-06-26');
INSERT INTO album VALUES (5, 'Crystal Rose', 'GR', 'WOR', 87, 3995, '2002-08-13');
INSERT INTO album VALUES (6, 'Velvet Anchor', 'GR', 'PER', 163, 2440, '1999-12-25');
INSERT INTO album VALUES (7, 'Ancient Maple', 'GRE', 'WOR', 537, 1130, '2008-10-01');
INSERT INTO album VALUES (8, 'Noble Meadow', 'ORA', 'US', 173, 3527, '1999-01-16');
INSERT INTO album VALUES (9, 'Noble Lantern', 'ORA', 'US', 254, 3575, '2002-03-23');
INSERT INTO album VALUES (10, 'Sweet Lotus', 'GR', 'RES', 116, 2489, '2015-02-22');
INSERT INTO album VALUES (11, 'Lucky Dragon', 'ORA', 'PER', 312, 3765, '2002-02-26');
INSERT INTO album VALUES (12, 'Rapid Pebble', 'ORA', 'WOR', 141, 3058, '2015-07-08');
INSERT INTO album VALUES (13, 'Bright Tiger', 'GR', 'US', 285, 509, '2022-10-20');
INSERT INTO album VALUES (14, 'Lonely Tiger', 'ORA', 'DA', 400, 2401, '2023-05-27');
INSERT INTO album VALUES (15, 'Happy Willow', 'GR', 'US', 50, 3637, '2007-07-03');
INSERT INTO album VALUES (16, 'Noble Beacon', 'SI', 'US', 20, 705, '2005-03-21');
INSERT INTO album VALUES (17, 'Crystal Falcon', 'SI', 'WOR', 68, 2606, '2010-11-26');
INSERT INTO album VALUES (18, 'Frozen Falcon', 'ORA', 'WOR', 536, 2374, '2023-05-06');
INSERT INTO album VALUES (19, 'Sweet Maple', 'ORA', 'DA', 648, 192, '2020-11-04');
INSERT INTO album VALUES (20, 'Mighty Lantern', 'SI', 'DA', 89, 1900, '2012-11-18');
INSERT INTO album VALUES (21, 'Frozen Meadow', 'GR', 'PER', 227, 895, '2003-06-07');
INSERT INTO album VALUES (22, 'Royal Dragon', 'ORA', 'PER', 668, 272, '2002-08-02');
INSERT INTO album VALUES (23, 'Sunny Willow', 'GRE', 'WOR', 354, 2104, '2012-06-02');
INSERT INTO album VALUES (24, 'Lucky Rose', 'GR', 'WOR', 371, 3051, '2017-08-01');
INSERT INTO album VALUES (25, 'Proud Ember', 'SI', 'PER', 314, 2070, '2012-03-11');
INSERT INTO album VALUES (26, 'Noble Lotus', 'SI', 'PER', 282, 3051, '2003-07-24');
CREATE TABLE rcr_tab (
  rcr_id INTEGER PRIMARY KEY,
  recording_code TEXT NOT NULL,
  weather TEXT NOT NULL,
  pr TEXT NOT NULL,
  attendance INTEGER NOT NULL,
  exp_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_sing INTEGER NOT NULL,
  albm_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_sing) REFERENCES tbl_singer(nr),
  FOREIGN KEY (albm_ref) REFERENCES album(albm_id)
);
INSERT INTO rcr_tab VALUES (1, 'N571', 'windy', 'high', 891, 92, '2018-01-25', 24, 20);
INSERT INTO rcr_tab VALUES (2, 'N334', 'rainy', 'normal', 358, 1721, '2013-03-22', 13, 23);
INSERT INTO rcr_tab VALUES (3, 'N632', 'snowy', 'low', 138, 1436, '2012-09-23', 25, 1);
INSERT INTO rcr_tab VALUES (4, 'N570', 'foggy', 'normal', 920, 528, '2020-11-23', 17, 9);
INSERT INTO rcr_tab VALUES (5, 'N293', 'windy', 'low', 687, 1693, '2018-07-28', 25, 9);
INSERT INTO rcr_tab VALUES (6, 'N665', 'snowy', 'high', 190, 2218, '2023-07-16', 14, 20);
INSERT INTO rcr_tab VALUES (7, 'N194', 'cloudy', 'normal', 810, 2445, '2023-12-04', 25, 19);
INSERT INTO rcr_tab VALUES (8, 'N721', 'foggy', 'high', 836, 2824, '2019-07-02', 5, 15);
INSERT INTO rcr_tab VALUES (9, 'N319', 'rainy', 'high', 530, 1555, '2014-08-11', 9, 2);
INSERT INTO rcr_tab VALUES (10, 'N579', 'foggy', 'high', 182, 313, '2016-07-20', 31, 23);
INSERT INTO rcr_tab VALUES (11, 'N434', 'rainy', 'low', 134, 2200, '2014-01-24', 15, 5);
INSERT INTO rcr_tab VALUES (12, 'N643', 'rainy', 'low', 510, 1716, '2019-09-27', 31, 20);
INSERT INTO rcr_tab VALUES (13, 'N417', 'sunny', 'critical', 857, 48, '2020-02-18', 25, 12);
INSERT INTO rcr_tab VALUES (14, 'N949', 'rainy', 'low', 43, 981, '2018-07-01', 14, 19);
INSERT INTO rcr_tab VALUES (15, 'N343', 'sunny', 'low', 36, 2744, '2013-03-17', 33, 6);
INSERT INTO rcr_tab VALUES (16, 'N957', 'foggy', 'low', 377, 1373, '2011-04-20', 20, 2);
INSERT INTO rcr_tab VALUES (17, 'N559', 'sunny', 'low', 321, 1460, '2021-09-19', 9, 24);
INSERT INTO rcr_tab VALUES (18, 'N639', 'sunny', 'high', 896, 2371, '2015-07-08', 5, 3);
INSERT INTO rcr_tab VALUES (19, 'N868', 'sunny', 'high', 607, 25, '2018-04-11', 23, 3);
INSERT INTO rcr_tab VALUES (20, 'N796', 'foggy', 'normal', 34, 1522, '2013-08-27', 24, 12);
INSERT INTO rcr_tab VALUES (21, 'N232', 'snowy', 'low', 887, 1128, '2018-04-16', 18, 12);
INSERT INTO rcr_tab VALUES (22, 'N484', 'sunny', 'low', 415, 2438, '2022-07-06', 22, 20);
INSERT INTO rcr_tab VALUES (23, 'N968', 'sunny', 'low', 728, 118, '2018-07-11', 22, 3);
INSERT INTO rcr_tab VALUES (24, 'N496', 'snowy', 'normal', 871, 1026, '2012-05-22', 24, 10);
INSERT INTO rcr_tab VALUES (25, 'N676', 'rainy', 'low', 431, 1899, '2021-03-24', 1, 2);
INSERT INTO rcr_tab VALUES (26, 'N737', 'sunny', 'low', 324, 458, '2021-03-26', 13, 19);
INSERT INTO rcr_tab VALUES (27, 'N125', 'foggy', 'high', 423, 2351, '2013-10-12', 22, 24);
INSERT INTO rcr_tab VALUES (28, 'N112', 'sunny', 'normal', 181, 539, '2010-11-14', 26, 3);
INSERT INTO rcr_tab VALUES (29, 'N485', 'sunny', 'low', 359, 414, '2010-03-27', 18, 18);
INSERT INTO rcr_tab VALUES (30, 'N724', 'sunny', 'critical', 41, 2578, '2015-05-19', 12, 7);
INSERT INTO rcr_tab VALUES (31, 'N969', 'sunny', 'high', 882, 307, '2010-12-05', 20, 5);
INSERT INTO rcr_tab VALUES (32, 'N243', 'sunny', 'high', 73, 2822, '2024-09-21', 15, 23);
INSERT INTO rcr_tab VALUES (33, 'N707', 'snowy', 'normal', 43, 1392, '2020-02-20', 14, 8);
INSERT INTO rcr_tab VALUES (34, 'N997', 'foggy', 'low', 379, 1971, '2023-12-25', 31, 20);
INSERT INTO rcr_tab VALUES (35, 'N623', 'sunny', 'low', 828, 2459, '2018-09-16', 31, 2);
INSERT INTO rcr_tab VALUES (36, 'N470', 'snowy', 'normal', 778, 1156, '2018-10-10', 12, 24);
INSERT INTO rcr_tab VALUES (37, 'N477', 'rainy', 'high', 21, 443, '2017-08-25', 23, 3);
INSERT INTO rcr_tab VALUES (38, 'N410', 'sunny', 'normal', 373, 409, '2018-10-19', 24, 6);
INSERT INTO rcr_tab VALUES (39, 'N155', 'windy', 'normal', 611, 2926, '2015-10-26', 9, 24);
INSERT INTO rcr_tab VALUES (40, 'N346', 'windy', 'low', 905, 181, '2013-02-16', 21, 15);
INSERT INTO rcr_tab VALUES (41, 'N310', 'sunny', 'low', 283, 2573, '2024-02-21', 33, 24);
INSERT INTO rcr_tab VALUES (42, 'N842', 'foggy', 'normal', 44, 1341, '2024-11-17', 6, 7);
INSERT INTO rcr_tab VALUES (43, 'N109', 'snowy', 'low', 7, 1723, '2016-08-21', 26, 1);
INSERT INTO rcr_tab VALUES (44, 'N648', 'rainy', 'low', 793, 2911, '2019-02-12', 7, 12);
INSERT INTO rcr_tab VALUES (45, 'N872', 'snowy', 'normal', 503, 1844, '2019-03-06', 5, 2);
INSERT INTO rcr_tab VALUES (46, 'N760', 'windy', 'low', 197, 2426, '2014-03-01', 17, 23);
INSERT INTO rcr_tab VALUES (47, 'N597', 'rainy', 'normal', 291, 1927, '2020-08-12', 26, 5);
INSERT INTO rcr_tab VALUES (48, 'N792', 'foggy', 'low', 791, 1650, '2016-01-16', 31, 15);
INSERT INTO rcr_tab VALUES (49, 'N619', 'rainy', 'normal', 917, 2759, '2019-03-20', 11, 5);
INSERT INTO rcr_tab VALUES (50, 'N276', 'foggy', 'high', 919, 55, '2023-11-04', 23, 24);
INSERT INTO rcr_tab VALUES (51, 'N118', 'windy', 'critical', 685, 2948, '2023-12-06', 31, 15);
INSERT INTO rcr_tab VALUES (52, 'N218', 'sunny', 'critical', 421, 2545, '2015-11-23', 10, 7);
INSERT INTO rcr_tab VALUES (53, 'N296', 'sunny', 'high', 616, 662, '2013-01-07', 30, 17);
INSERT INTO rcr_tab VALUES (54, 'N138', 'sunny', 'normal', 830, 1733, '2023-10-07', 26, 9);
INSERT INTO rcr_tab VALUES (55, 'N440', 'rainy', 'critical', 333, 403, '2013-05-16', 33, 9);
INSERT INTO rcr_tab VALUES (56, 'N890', 'snowy', 'high', 659, 1664, '2015-06-09', 23, 25);
INSERT INTO rcr_tab VALUES (57, 'N199', 'rainy', 'critical', 431, 350, '2022-02-19', 13, 12);
INSERT INTO rcr_tab VALUES (58, 'N383', 'sunny', 'normal', 720, 2061, '2023-10-21', 28, 16);
INSERT INTO rcr_tab VALUES (59, 'N580', 'sunny', 'low', 523, 1333, '2016-03-15', 15, 1);
INSERT INTO rcr_tab VALUES (60, 'N715', 'foggy', 'low', 107, 2128, '2023-01-12', 13, 20);
INSERT INTO rcr_tab VALUES (61, 'N215', 'snowy', 'low', 122, 953, '2019-06-07', 13, 12);
INSERT INTO rcr_tab VALUES (62, 'N555', 'sunny', 'low', 765, 2853, '2016-06-12', 15, 6);
INSERT INTO rcr_tab VALUES (63, 'N928', 'rainy', 'low', 527, 383, '2010-12-12', 21, 19);
INSERT INTO rcr_tab VALUES (64, 'N168', 'rainy', 'normal', 851, 2314, '2012-12-26', 25, 24);
INSERT INTO rcr_tab VALUES (65, 'N463', 'sunny', 'high', 337, 947, '2022-03-08', 21, 5);
INSERT INTO rcr_tab VALUES (66, 'N764', 'cloudy', 'critical', 475, 2896, '2023-04-04', 23, 5);
INSERT INTO rcr_tab VALUES (67, 'N261', 'rainy', 'high', 263, 1027, '2021-06-12', 24, 15);
INSERT INTO rcr_tab VALUES (68, 'N851', 'rainy', 'low', 390, 76, '2016-12-19', 16, 16);
INSERT INTO rcr_tab VALUES (69, 'N363', 'sunny', 'high', 904, 2150, '2020-07-17', 24, 20);
INSERT INTO rcr_tab VALUES (70, 'N889', 'foggy', 'low', 622, 47, '2015-01-21', 22, 23);
INSERT INTO rcr_tab VALUES (71, 'N303', 'sunny', 'low', 302, 2891, '2022-10-06', 24, 24);
INSERT INTO rcr_tab VALUES (72, 'N748', 'rainy', 'high', 728, 359, '2013-11-04', 24, 12);
INSERT INTO rcr_tab VALUES (73, 'N179', 'rainy', 'critical', 581, 1483, '2018-12-13', 33, 2);
INSERT INTO rcr_tab VALUES (74, 'N591', 'snowy', 'normal', 917, 959, '2014-10-26', 5, 25);
INSERT INTO rcr_tab VALUES (75, 'N745', 'sunny', 'normal', 292, 2877, '2015-05-12', 25, 7);
INSERT INTO rcr_tab VALUES (76, 'N722', 'snowy', 'low', 799, 464, '2014-07-05', 10, 5);
INSERT INTO rcr_tab VALUES (77, 'N305', 'foggy', 'high', 280, 1685, '2024-05-28', 15, 24);
INSERT INTO rcr_tab VALUES (78, 'N461', 'foggy', 'low', 539, 1616, '2020-02-19', 13, 12);
INSERT INTO rcr_tab VALUES (79, 'N488', 'windy', 'critical', 696, 2309, '2022-02-21', 23, 5);
INSERT INTO rcr_tab VALUES (80, 'N906', 'sunny', 'low', 591, 1292, '2011-06-17', 18, 3);
INSERT INTO rcr_tab VALUES (81, 'N647', 'sunny', 'normal', 306, 1153, '2014-04-05', 31, 2);
INSERT INTO rcr_tab VALUES (82, 'N136', 'sunny', 'normal', 91, 1579, '2019-03-11', 33, 15);
INSERT INTO rcr_tab VALUES (83, 'N519', 'rainy', 'normal', 228, 1740, '2022-06-15', 20, 9);
INSERT INTO rcr_tab VALUES (84, 'N353', 'snowy', 'normal', 535, 157, '2017-12-10', 11, 23);
INSERT INTO rcr_tab VALUES (85, 'N457', 'windy', 'high', 773, 2420, '2016-02-15', 19, 5);
INSERT INTO rcr_tab VALUES (86, 'N141', 'snowy', 'high', 878, 1891, '2022-07-23', 17, 2);
INSERT INTO rcr_tab VALUES (87, 'N474', 'sunny', 'normal', 294, 2025, '2024-09-14', 28, 20);
INSERT INTO rcr_tab VALUES (88, 'N713', 'sunny', 'low', 576, 524, '2018-03-25', 13, 12);
INSERT INTO rcr_tab VALUES (89, 'N379', 'cloudy', 'low', 360, 1743, '2020-11-06', 28, 25);
INSERT INTO rcr_tab VALUES (90, 'N727', 'windy', 'normal', 227, 1066, '2011-08-07', 11, 24);
INSERT INTO rcr_tab VALUES (91, 'N718', 'sunny', 'low', 255, 73, '2019-11-14', 20, 5);
INSERT INTO rcr_tab VALUES (92, 'N131', 'rainy', 'normal', 904, 1306, '2023-12-20', 10, 2);
INSERT INTO rcr_tab VALUES (93, 'N933', 'sunny', 'high', 789, 2434, '2023-04-22', 8, 9);
INSERT INTO rcr_tab VALUES (94, 'N904', 'rainy', 'high', 243, 590, '2017-03-07', 12, 20);
INSERT INTO rcr_tab VALUES (95, 'N662', 'foggy', 'high', 217, 1120, '2017-10-20', 14, 2);
INSERT INTO rcr_tab VALUES (96, 'N355', 'sunny', 'low', 941, 1232, '2014-12-25', 8, 23);
INSERT INTO rcr_tab VALUES (97, 'N435', 'sunny', 'high', 634, 2978, '2017-06-17', 31, 24);
INSERT INTO rcr_tab VALUES (98, 'N191', 'foggy', 'low', 287, 1572, '2014-05-24', 23, 2);
INSERT INTO rcr_tab VALUES (99, 'N459', 'cloudy', 'high', 461, 426, '2023-02-24', 31, 6);
INSERT INTO rcr_tab VALUES (100, 'N344', 'foggy', 'high', 515, 1595, '2017-02-22', 12, 5);
INSERT INTO rcr_tab VALUES (101, 'N818', 'snowy', 'normal', 281, 2896, '2013-10-23', 26, 8);
INSERT INTO rcr_tab VALUES (102, 'N320', 'rainy', 'low', 656, 829, '2019-07-04', 28, 2);
INSERT INTO rcr_tab VALUES (103, 'N452', 'sunny', 'high', 842, 199, '2022-06-14', 32, 23);
INSERT INTO rcr_tab VALUES (104, 'N641', 'snowy', 'normal', 908, 565, '2023-01-22', 24, 9);
INSERT INTO rcr_tab VALUES (105, 'N971', 'sunny', 'critical', 578, 1115, '2011-06-21', 24, 6);
INSERT INTO rcr_tab VALUES (106, 'N225', 'foggy', 'normal', 301, 2824, '2020-07-07', 13, 9);
INSERT INTO rcr_tab VALUES (107, 'N283', 'sunny', 'high', 478, 263, '2024-07-11', 12, 23);
INSERT INTO rcr_tab VALUES (108, 'N387', 'rainy', 'low', 728, 877, '2013-08-03', 20, 7);
INSERT INTO rcr_tab VALUES (109, 'N209', 'sunny', 'critical', 44, 713, '2016-05-05', 1, 12);
INSERT INTO rcr_tab VALUES (110, 'N786', 'sunny', 'low', 357, 545, '2010-06-09', 26, 19);
INSERT INTO rcr_tab VALUES (111, 'N367', 'cloudy', 'high', 508, 2902, '2015-05-22', 26, 17);
INSERT INTO rcr_tab VALUES (112, 'N240', 'rainy', 'normal', 322, 989, '2023-09-18', 8, 2);
INSERT INTO rcr_tab VALUES (113, 'N492', 'cloudy', 'normal', 598, 1846, '2015-03-03', 26, 17);
INSERT INTO rcr_tab VALUES (114, 'N317', 'sunny', 'low', 821, 2588, '2019-08-15', 32, 5);
INSERT INTO rcr_tab VALUES (115, 'N256', 'sunny', 'high', 354, 1666, '2019-03-18', 26, 23);
INSERT INTO rcr_tab VALUES (116, 'N800', 'sunny', 'high', 868, 31, '2017-02-03', 5, 19);
INSERT INTO rcr_tab VALUES (117, 'N359', 'rainy', 'normal', 748, 1950, '2023-03-07', 22, 14);
INSERT INTO rcr_tab VALUES (118, 'N150', 'foggy', 'low', 543, 491, '2020-03-19', 23, 6);
INSERT INTO rcr_tab VALUES (119, 'N710', 'sunny', 'high', 168, 2654, '2016-04-03', 22, 7);
INSERT INTO rcr_tab VALUES (120, 'N629', 'sunny', 'critical', 835, 2085, '2022-04-04', 14, 23);
