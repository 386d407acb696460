CREATE TABLE tbl_waiter (
  waiter_id INTEGER PRIMARY KEY,
  waiter_name TEXT NOT NULL,
  town TEXT NOT NULL,
  quundpleanmai_cloulplai TEXT NOT NULL,
  former_load INTEGER NOT NULL,
  zoudaindneat_quainquaiskit INTEGER NOT NULL,
  geartrock_boulkreshi TEXT NOT NULL
);
INSERT INTO tbl_waiter VALUES (1, 'Zailbuldrund Geakirsoum', 'Geneva', 'retired', 2400, 918, '2003-05-16');
INSERT INTO tbl_waiter VALUES (2, 'Flunchom Flaplaind', 'Geneva', 'temporary', 2297, 358, '2020-05-25');
INSERT INTO tbl_waiter VALUES (3, 'Tara Fischer', 'quundsund', 'chelkrickweack', 2237, 766, '2022-11-25');
INSERT INTO tbl_waiter VALUES (4, 'Ben Walsh', 'drehound', 'skeaherram', 1013, 871, '1999-11-18');
INSERT INTO tbl_waiter VALUES (5, 'Hanna Davis', 'Kyoto', 'temporary', 1155, 938, '2003-11-03');
INSERT INTO tbl_waiter VALUES (6, 'Jetnealbrour Baickchuckquom', 'quundsund', 'temporary', 346, 68, '2005-10-17');
INSERT INTO tbl_waiter VALUES (7, 'Himfluck Nomim', 'Geneva', 'active', 1365, 487, '2017-02-20');
INSERT INTO tbl_waiter VALUES (8, 'Krondzickbouck Jeandgairqueck', 'drehound', 'temporary', 111, 290, '1992-05-21');
INSERT INTO tbl_waiter VALUES (9, 'Kusjourtrun Jeartum', 'drehound', 'skeaherram', 226, 520, '1996-04-23');
INSERT INTO tbl_waiter VALUES (10, 'Floqueasdit Pischeackkren', 'quundsund', 'chelkrickweack', 648, 749, '2012-01-03');
INSERT INTO tbl_waiter VALUES (11, 'Simon Tanaka', 'quundsund', 'chelkrickweack', 2230, 804, '2010-11-12');
INSERT INTO tbl_waiter VALUES (12, 'Zourpailjas Sendgrugail', 'drehound', 'retired', 2258, 444, '2012-11-14');
INSERT INTO tbl_waiter VALUES (13, 'Peter Hughes', 'quundsund', 'active', 939, 552, '2020-01-12');
INSERT INTO tbl_waiter VALUES (14, 'Henthi Duthick', 'Kyoto', 'active', 2288, 703, '1992-09-10');
INSERT INTO tbl_waiter VALUES (15, 'Kevin Fischer', 'Geneva', 'chelkrickweack', 2491, 829, '2009-04-11');
INSERT INTO tbl_waiter VALUES (16, 'Peter Smith', 'drehound', 'skeaherram', 1682, 499, '1997-02-01');
INSERT INTO tbl_waiter VALUES (17, 'Clendfla Rockquoul', 'drehound', 'retired', 1558, 85, '1988-06-27');
INSERT INTO tbl_waiter VALUES (18, 'Plaimchous Wasdrul', 'Geneva', 'chelkrickweack', 875, 915, '2016-05-22');
INSERT INTO tbl_waiter VALUES (19, 'Maria Nash', 'Kyoto', 'chelkrickweack', 1484, 567, '1987-01-24');
INSERT INTO tbl_waiter VALUES (20, 'Daisy Owens', 'Geneva', 'retired', 1637, 90, '1986-06-26');
INSERT INTO tbl_waiter VALUES (21, 'Thealtreamchas Flandnouckpais', 'Kyoto', 'chelkrickweack', 2276, 181, '2006-11-20');
INSERT INTO tbl_waiter VALUES (22, 'Frank Silva', 'Geneva', 'active', 630, 567, '1988-06-23');
INSERT INTO tbl_waiter VALUES (23, 'Jaquabo Lomdrenthind', 'Geneva', 'active', 418, 970, '2009-10-04');
INSERT INTO tbl_waiter VALUES (24, 'Ben Grant', 'Kyoto', 'temporary', 2395, 774, '1999-06-27');
INSERT INTO tbl_waiter VALUES (25, 'Fatbrousbrou Donddean', 'quundsund', 'active', 1134, 525, '1992-02-18');
INSERT INTO tbl_waiter VALUES (26, 'Sansaispluck Braclusto', 'quundsund', 'skeaherram', 542, 878, '1991-02-02');
CREATE TABLE tbl_dish (
  dish_id INTEGER PRIMARY KEY,
  dish_name TEXT NOT NULL,
  heavy_format TEXT NOT NULL,
  main_type TEXT NOT NULL,
  length INTEGER NOT NULL,
  daily_size INTEGER NOT NULL,
  purchase_date TEXT NOT NULL
);
INSERT INTO tbl_dish VALUES (1, 'Leavai Chaitkros', 'BUD', 'CO', 34, 688, '2001-02-04');
INSERT INTO tbl_dish VALUES (2, 'Mittailzeack Skeweheat', 'CLA', 'CO', 270, 734, '2005-03-13');
INSERT INTO tbl_dish VALUES (3, 'Porqueack Kraittomgrous', 'BUD', 'OA', 551, 738, '2015-09-17');
INSERT INTO tbl_dish VALUES (4, 'Ancient Willow', 'CLA', 'STE', 267, 129, '2017-09-16');
INSERT INTO tbl_dish VALUES (5, 'Zurbaitpa Draschurbrund', 'BUD', 'CO', 640, 96, '2023-12-07');
INSERT INTO tbl_dish VALUES (6, 'Grourquarrum Helmas', 'TAM', 'CO', 387, 849, '2022-05-05');
INSERT INTO tbl_dish VALUES (7, 'Volthandfeam Raldrum', 'CLA', 'GL', 144, 224, '2011-02-12');
INSERT INTO tbl_dish VALUES (8, 'Thockvam Brirshafear', 'RAR', 'STE', 40, 96, '2002-03-08');
INSERT INTO tbl_dish VALUES (9, 'Proud Tiger', 'RAR', 'OA', 76, 363, '1999-10-15');
INSERT INTO tbl_dish VALUES (10, 'Ancient Tiger', 'CLA', 'OA', 223, 834, '1999-04-01');
INSERT INTO tbl_dish VALUES (11, 'Bright Willow', 'BUD', 'CO', 398, 727, '2016-06-11');
INSERT INTO tbl_dish VALUES (12, 'Proud Anchor', 'BUD', 'CO', 559, 933, '2018-10-20');
INSERT INTO tbl_dish VALUES (13, 'Bolshockdrick Housdreal', 'TAM', 'GL', 30, 170, '2006-04-08');
INSERT INTO tbl_dish VALUES (14, 'Rureadeat Bamlour', 'CLA', 'OA', 213, 705, '2021-04-21');
INSERT INTO tbl_dish VALUES (15, 'Cloumdrou Vairbrapeck', 'TAM', 'CO', 635, 189, '2001-04-22');
INSERT INTO tbl_dish VALUES (16, 'Thatmaindpas Nilstock', 'CLA', 'CO', 166, 15, '2014-06-10');
INSERT INTO tbl_dish VALUES (17, 'Droulnorkeas Drengrur', 'BUD', 'CO', 363, 391, '2022-05-28');
INSERT INTO tbl_dish VALUES (18, 'Wesko Zeskaicktai', 'BUD', 'GL', 203, 14, '2010-02-20');
INSERT INTO tbl_dish VALUES (19, 'Woupend Thewea', 'RAR', 'STE', 574, 448, '2020-10-17');
INSERT INTO tbl_dish VALUES (20, 'Rogol Chuges', 'CLA', 'OA', 287, 727, '2024-12-15');
INSERT INTO tbl_dish VALUES (21, 'Wild Willow', 'RAR', 'OA', 641, 854, '2017-01-14');
INSERT INTO tbl_dish VALUES (22, 'Marjail Raindbrit', 'BUD', 'STE', 430, 988, '2019-03-18');
INSERT INTO tbl_dish VALUES (23, 'Lonely Summit', 'CLA', 'OA', 177, 829, '2002-12-12');
INSERT INTO tbl_dish VALUES (24, 'Bunshuspla Maitplo', 'TAM', 'GL', 214, 946, '2010-08-10');
INSERT INTO tbl_dish VALUES (25, 'Sokrel Jockplainshound', 'BUD', 'CO', 654, 940, '2009-05-26');
INSERT INTO tbl_dish VALUES (26, 'Skomdrin Riflea', 'TAM', 'GL', 534, 141, '2019-06-17');
INSERT INTO tbl_dish VALUES (27, 'Noble Tiger', 'CLA', 'OA', 171, 446, '2013-07-22');
CREATE TABLE tbl_meal (
  meal_id INTEGER PRIMARY KEY,
  meal_name TEXT NOT NULL,
  weather TEXT NOT NULL,
  raindflaick TEXT NOT NULL,
  chouckdraindral INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  total_end TEXT NOT NULL,
  waiter_id INTEGER NOT NULL,
  dish_id INTEGER NOT NULL,
  FOREIGN KEY (waiter_id) REFERENCES tbl_waiter(waiter_id),
  FOREIGN KEY (dish_id) REFERENCES tbl_dish(dish_id)
);
INSERT INTO tbl_meal VALUES (1, 'B914', 'sunny', 'rejected', 189, 4225, '2018-01-27', 13, 18);
INSERT INTO tbl_meal VALUES (2, 'B729', 'votdri', 'rimtilstund', 248, 2413, '2015-11-20', 20, 9);
INSERT INTO tbl_meal VALUES (3, 'B800', 'votdri', 'rejected', 202, 413, '2018-09-21', 23, 15);
INSERT INTO tbl_meal VALUES (4, 'B949', 'snowy', 'rimtilstund', 196, 3164, '2017-11-11', 23, 11);
INSERT INTO tbl_meal VALUES (5, 'B700', 'sobrogris', 'grockpluntreas', 160, 968, '2013-02-07', 2, 21);
INSERT INTO tbl_meal VALUES (6, 'B144', 'votdri', 'rimtilstund', 227, 3183, '2022-04-08', 21, 17);
INSERT INTO tbl_meal VALUES (7, 'B846', 'votdri', 'open', 295, 4365, '2019-07-26', 12, 12);
INSERT INTO tbl_meal VALUES (8, 'B637', 'windy', 'rejected', 225, 2539, '2012-11-06', 19, 15);
INSERT INTO tbl_meal VALUES (9, 'B641', 'snowy', 'rimtilstund', 111, 4354, '2011-09-27', 3, 9);
INSERT INTO tbl_meal VALUES (10, 'B858', 'snowy', 'rimtilstund', 152, 290, '2024-08-08', 22, 24);
INSERT INTO tbl_meal VALUES (11, 'B931', 'snowy', 'rimtilstund', 43, 2482, '2021-07-28', 12, 22);
INSERT INTO tbl_meal VALUES (12, 'B963', 'windy', 'rejected', 144, 325, '2018-09-07', 3, 16);
INSERT INTO tbl_meal VALUES (13, 'B758', 'sunny', 'rejected', 207, 939, '2017-03-14', 16, 10);
INSERT INTO tbl_meal VALUES (14, 'B334', 'snowy', 'grockpluntreas', 171, 1263, '2014-01-08', 17, 3);
INSERT INTO tbl_meal VALUES (15, 'B621', 'windy', 'rejected', 83, 2370, '2017-08-21', 15, 20);
INSERT INTO tbl_meal VALUES (16, 'B973', 'windy', 'rejected', 195, 4610, '2016-12-28', 12, 22);
INSERT INTO tbl_meal VALUES (17, 'B257', 'snowy', 'rimtilstund', 292, 1903, '2017-01-04', 16, 16);
INSERT INTO tbl_meal VALUES (18, 'B158', 'snowy', 'open', 80, 2265, '2017-03-18', 13, 2);
INSERT INTO tbl_meal VALUES (19, 'B568', 'sobrogris', 'rejected', 203, 1062, '2016-09-22', 23, 1);
INSERT INTO tbl_meal VALUES (20, 'B438', 'votdri', 'rejected', 294, 1852, '2024-02-03', 17, 2);
INSERT INTO tbl_meal VALUES (21, 'B578', 'snowy', 'rejected', 39, 743, '2023-07-17', 10, 19);
INSERT INTO tbl_meal VALUES (22, 'B668', 'snowy', 'rimtilstund', 257, 405, '2017-10-13', 8, 16);
INSERT INTO tbl_meal VALUES (23, 'B771', 'votdri', 'rejected', 24, 126, '2012-10-13', 22, 10);
INSERT INTO tbl_meal VALUES (24, 'B987', 'snowy', 'grockpluntreas', 149, 2731, '2019-10-11', 21, 2);
INSERT INTO tbl_meal VALUES (25, 'B169', 'sunny', 'rimtilstund', 128, 4738, '2015-05-09', 16, 1);
INSERT INTO tbl_meal VALUES (26, 'B151', 'sobrogris', 'rejected', 297, 3522, '2011-03-10', 24, 12);
INSERT INTO tbl_meal VALUES (27, 'B811', 'votdri', 'rimtilstund', 76, 4336, '2013-06-24', 6, 21);
INSERT INTO tbl_meal VALUES (28, 'B751', 'votdri', 'rejected', 135, 3192, '2014-11-07', 6, 27);
INSERT INTO tbl_meal VALUES (29, 'B408', 'sobrogris', 'rejected', 13, 4841, '2015-01-06', 13, 9);
INSERT INTO tbl_meal VALUES (30, 'B356', 'windy', 'rejected', 178, 3803, '2010-04-13', 6, 17);
INSERT INTO tbl_meal VALUES (31, 'B421', 'votdri', 'rimtilstund', 59, 4093, '2021-01-06', 17, 2);
INSERT INTO tbl_meal VALUES (32, 'B708', 'windy', 'open', 32, 2569, '2024-07-06', 3, 9);
INSERT INTO tbl_meal VALUES (33, 'B990', 'windy', 'grockpluntreas', 189, 1906, '2020-09-09', 13, 17);
INSERT INTO tbl_meal VALUES (34, 'B779', 'snowy', 'grockpluntreas', 100, 4347, '2022-09-15', 10, 10);
INSERT INTO tbl_meal VALUES (35, 'B989', 'snowy', 'grockpluntreas', 75, 957, '2019-02-20', 10, 16);
INSERT INTO tbl_meal VALUES (36, 'B591', 'sobrogris', 'open', 38, 4076, '2013-07-12', 21, 21);
INSERT INTO tbl_meal VALUES (37, 'B826', 'sobrogris', 'rimtilstund', 272, 804, '2024-09-23', 24, 9);
INSERT INTO tbl_meal VALUES (38, 'B305', 'snowy', 'rejected', 89, 4267, '2015-08-11', 6, 10);
INSERT INTO tbl_meal VALUES (39, 'B856', 'sunny', 'rimtilstund', 259, 3520, '2021-05-18', 12, 21);
INSERT INTO tbl_meal VALUES (40, 'B384', 'snowy', 'rimtilstund', 120, 3788, '2021-01-08', 12, 9);
INSERT INTO tbl_meal VALUES (41, 'B586', 'snowy', 'rimtilstund', 85, 3014, '2010-12-02', 13, 9);
INSERT INTO tbl_meal VALUES (42, 'B373', 'sunny', 'rimtilstund', 295, 2457, '2012-09-21', 12, 25);
INSERT INTO tbl_meal VALUES (43, 'B498', 'snowy', 'rimtilstund', 28, 2448, '2011-12-17', 10, 10);
INSERT INTO tbl_meal VALUES (44, 'B716', 'sunny', 'rimtilstund', 184, 1142, '2021-06-05', 6, 16);
INSERT INTO tbl_meal VALUES (45, 'B575', 'sobrogris', 'rimtilstund', 136, 3847, '2014-09-02', 2, 15);
INSERT INTO tbl_meal VALUES (46, 'B548', 'votdri', 'grockpluntreas', 300, 2052, '2019-03-18', 22, 21);
INSERT INTO tbl_meal VALUES (47, 'B776', 'votdri', 'open', 120, 110, '2014-10-28', 6, 14);
INSERT INTO tbl_meal VALUES (48, 'B425', 'sunny', 'rejected', 148, 3027, '2023-03-07', 22, 9);
INSERT INTO tbl_meal VALUES (49, 'B512', 'snowy', 'rimtilstund', 170, 1452, '2017-10-26', 19, 24);
INSERT INTO tbl_meal VALUES (50, 'B894', 'snowy', 'rejected', 274, 1787, '2013-10-27', 17, 2);
INSERT INTO tbl_meal VALUES (51, 'B180', 'windy', 'open', 290, 4990, '2017-03-05', 10, 24);
INSERT INTO tbl_meal VALUES (52, 'B570', 'sunny', 'rimtilstund', 297, 4431, '2023-08-22', 3, 17);
INSERT INTO tbl_meal VALUES (53, 'B420', 'sunny', 'grockpluntreas', 169, 4279, '2022-01-09', 3, 25);
INSERT INTO tbl_meal VALUES (54, 'B904', 'windy', 'open', 11, 1732, '2011-11-04', 10, 13);
INSERT INTO tbl_meal VALUES (55, 'B709', 'sobrogris', 'rejected', 265, 3908, '2015-12-25', 23, 19);
INSERT INTO tbl_meal VALUES (56, 'B628', 'snowy', 'rejected', 4, 4488, '2017-04-03', 13, 16);
INSERT INTO tbl_meal VALUES (57, 'B413', 'windy', 'open', 205, 1239, '2014-05-23', 16, 16);
INSERT INTO tbl_meal VALUES (58, 'B259', 'sunny', 'rejected', 202, 481, '2024-11-19', 11, 22);
INSERT INTO tbl_meal VALUES (59, 'B622', 'sunny', 'rejected', 147, 711, '2023-08-21', 19, 12);
INSERT INTO tbl_meal VALUES (60, 'B199', 'sobrogris', 'rejected', 243, 505, '2011-04-03', 20, 1);
INSERT INTO tbl_meal VALUES (61, 'B742', 'sunny', 'open', 272, 959, '2022-09-23', 19, 12);
INSERT INTO tbl_meal VALUES (62, 'B374', 'snowy', 'rejected', 141, 201, '2018-10-05', 5, 27);
INSERT INTO tbl_meal VALUES (63, 'B878', 'windy', 'rejected', 272, 2168, '2010-02-09', 11, 15);
INSERT INTO tbl_meal VALUES (64, 'B202', 'snowy', 'rimtilstund', 277, 4352, '2020-06-23', 23, 17);
INSERT INTO tbl_meal VALUES (65, 'B576', 'sobrogris', 'open', 212, 392, '2018-08-02', 22, 2);
INSERT INTO tbl_meal VALUES (66, 'B296', 'windy', 'rimtilstund', 200, 120, '2013-10-24', 22, 22);
INSERT INTO tbl_meal VALUES (67, 'B464', 'windy', 'rejected', 218, 3707, '2010-08-01', 2, 11);
INSERT INTO tbl_meal VALUES (68, 'B365', 'snowy', 'rejected', 218, 1564, '2012-07-03', 20, 8);
INSERT INTO tbl_meal VALUES (69, 'B393', 'sunny', 'open', 161, 4713, '2022-08-20', 22, 3);
INSERT INTO tbl_meal VALUES (70, 'B254', 'sunny', 'rejected', 2, 1351, '2015-04-27', 5, 22);
INSERT INTO tbl_meal VALUES (71, 'B148', 'votdri', 'rimtilstund', 213, 2942, '2018-06-15', 21, 22);
INSERT INTO tbl_meal VALUES (72, 'B115', 'sunny', 'rejected', 184, 4958, '2014-12-18', 18, 21);
INSERT INTO tbl_meal VALUES (73, 'B662', 'snowy', 'open', 267, 2288, '2016-09-05', 12, 15);
INSERT INTO tbl_meal VALUES (74, 'B732', 'snowy', 'rimtilstund', 79, 2412, '2023-09-08', 24, 21);
INSERT INTO tbl_meal VALUES (75, 'B503', 'sunny', 'open', 279, 2239, '2021-10-02', 20, 4);
INSERT INTO tbl_meal VALUES (76, 'B795', 'snowy', 'rimtilstund', 46, 34, '2011-08-07', 7, 16);
INSERT INTO tbl_meal VALUES (77, 'B943', 'sunny', 'rimtilstund', 80, 1405, '2010-02-05', 23, 1);
INSERT INTO tbl_meal VALUES (78, 'B607', 'sobrogris', 'rimtilstund', 54, 2134, '2010-05-27', 19, 6);
INSERT INTO tbl_meal VALUES (79, 'B962', 'windy', 'open', 167, 3294, '2017-06-13', 14, 21);
INSERT INTO tbl_meal VALUES (80, 'B794', 'sunny', 'grockpluntreas', 32, 1404, '2019-04-18', 3, 10);
INSERT INTO tbl_meal VALUES (81, 'B118', 'windy', 'open', 82, 1450, '2019-11-25', 21, 18);
INSERT INTO tbl_meal VALUES (82, 'B521', 'votdri', 'rejected', 257, 2806, '2017-09-21', 24, 1);
INSERT INTO tbl_meal VALUES (83, 'B532', 'snowy', 'open', 269, 3109, '2019-06-09', 2, 16);
INSERT INTO tbl_meal VALUES (84, 'B986', 'snowy', 'rejected', 70, 492, '2012-12-17', 5, 20);
INSERT INTO tbl_meal VALUES (85, 'B765', 'snowy', 'open', 296, 58, '2013-11-14', 13, 4);
INSERT INTO tbl_meal VALUES (86, 'B633', 'windy', 'grockpluntreas', 210, 2089, '2022-02-14', 17, 16);
INSERT INTO tbl_meal VALUES (87, 'B515', 'sunny', 'rimtilstund', 86, 1646, '2015-09-13', 7, 21);
INSERT INTO tbl_meal VALUES (88, 'B528', 'sunny', 'open', 164, 4652, '2019-06-23', 3, 16);
INSERT INTO tbl_meal VALUES (89, 'B533', 'votdri', 'grockpluntreas', 193, 2527, '2014-05-22', 21, 12);
INSERT INTO tbl_meal VALUES (90, 'B387', 'sunny', 'grockpluntreas', 285, 4125, '2012-03-02', 8, 1);
INSERT INTO tbl_meal VALUES (91, 'B658', 'windy', 'rimtilstund', 213, 3746, '2019-04-02', 24, 3);
INSERT INTO tbl_meal VALUES (92, 'B465', 'votdri', 'open', 221, 3586, '2011-03-03', 15, 15);
INSERT INTO tbl_meal VALUES (93, 'B873', 'windy', 'rimtilstund', 246, 4495, '2018-12-11', 8, 16);
INSERT INTO tbl_meal VALUES (94, 'B790', 'sunny', 'rejected', 63, 4560, '2017-05-15', 1, 15);
INSERT INTO tbl_meal VALUES (95, 'B422', 'votdri', 'open', 205, 1128, '2024-10-14', 23, 13);
INSERT INTO tbl_meal VALUES (96, 'B481', 'windy', 'grockpluntreas', 300, 4557, '2014-07-20', 23, 19);
INSERT INTO tbl_meal VALUES (97, 'B293', 'snowy', 'rejected', 167, 1963, '2018-06-15', 16, 13);
INSERT INTO tbl_meal VALUES (98, 'B818', 'sunny', 'rimtilstund', 235, 4221, '2013-07-26', 3, 9);
INSERT INTO tbl_meal VALUES (99, 'B890', 'sunny', 'open', 173, 3068, '2019-07-07', 5, 18);
INSERT INTO tbl_meal VALUES (100, 'B130', 'snowy', 'rejected', 50, 3518, '2018-01-13', 10, 14);
INSERT INTO tbl_meal VALUES (101, 'B997', 'snowy', 'rimtilstund', 262, 1350, '2010-10-17', 22, 18);
INSERT INTO tbl_meal VALUES (102, 'B163', 'sobrogris', 'rimtilstund', 214, 3337, '2020-04-05', 13, 24);
INSERT INTO tbl_meal VALUES (103, 'B524', 'votdri', 'rimtilstund', 69, 4010, '2020-12-03', 15, 25);
INSERT INTO tbl_meal VALUES (104, 'B874', 'windy', 'rejected', 66, 836, '2013-05-21', 15, 24);
INSERT INTO tbl_meal VALUES (105, 'B427', 'snowy', 'rimtilstund', 90, 764, '2024-02-26', 11, 10);
INSERT INTO tbl_meal VALUES (106, 'B134', 'windy', 'rimtilstund', 76, 1998, '2012-04-18', 22, 4);
INSERT INTO tbl_meal VALUES (107, 'B822', 'windy', 'open', 21, 3409, '2012-09-04', 11, 11);
INSERT INTO tbl_meal VALUES (108, 'B827', 'windy', 'rejected', 13, 4476, '2014-10-01', 3, 12);
INSERT INTO tbl_meal VALUES (109, 'B302', 'snowy', 'grockpluntreas', 94, 1229, '2014-04-21', 21, 18);
INSERT INTO tbl_meal VALUES (110, 'B614', 'windy', 'rimtilstund', 195, 1963, '2016-09-13', 20, 18);
INSERT INTO tbl_meal VALUES (111, 'B170', 'snowy', 'grockpluntreas', 200, 511, '2018-11-21', 18, 4);
INSERT INTO tbl_meal VALUES (112, 'B645', 'windy', 'grockpluntreas', 238, 711, '2011-01-23', 14, 24);
INSERT INTO tbl_meal VALUES (113, 'B322', 'snowy', 'rimtilstund', 119, 1740, '2021-07-14', 11, 14);
INSERT INTO tbl_meal VALUES (114, 'B156', 'windy', 'rejected', 64, 109, '2022-10-03', 12, 17);
INSERT INTO tbl_meal VALUES (115, 'B261', 'snowy', 'rejected', 76, 1541, '2017-01-03', 23, 18);
INSERT INTO tbl_meal VALUES (116, 'B495', 'votdri', 'rimtilstund', 226, 3719, '2014-12-04', 6, 10);
INSERT INTO tbl_meal VALUES (117, 'B924', 'sobrogris', 'rejected', 133, 3488, '2017-03-07', 17, 22);
INSERT INTO tbl_meal VALUES (118, 'B472', 'sobrogris', 'rimtilstund', 86, 2445, '2018-08-07', 6, 9);
INSERT INTO tbl_meal VALUES (119, 'B748', 'snowy', 'rimtilstund', 190, 1888, '2011-12-21', 19, 17);
INSERT INTO tbl_meal VALUES (120, 'B284', 'sobrogris', 'grockpluntreas', 268, 180, '2024-03-03', 3, 4);
