CREATE TABLE mchn (
  mchn_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  rnk TEXT NOT NULL,
  nationality TEXT NOT NULL,
  score_n INTEGER NOT NULL,
  exp_yrs INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO mchn VALUES (1, 'Xavier Evans', 'trainee', 'Croatia', 338, 37, '1946-04-06');
INSERT INTO mchn VALUES (2, 'Tara Larsen', 'trainee', 'China', 139, 39, '1976-03-02');
INSERT INTO mchn VALUES (3, 'Iris Owens', 'trainee', 'China', 49, 17, '2001-12-12');
INSERT INTO mchn VALUES (4, 'Colin Davis', 'deputy', 'Croatia', 738, 11, '1957-03-04');
INSERT INTO mchn VALUES (5, 'Nina Klein', 'senior', 'Croatia', 319, 19, '1991-02-28');
INSERT INTO mchn VALUES (6, 'Ben Evans', 'senior', 'Croatia', 199, 30, '1994-11-26');
INSERT INTO mchn VALUES (7, 'Elena Baker', 'senior', 'Turkey', 896, 24, '1949-08-23');
INSERT INTO mchn VALUES (8, 'Wendy Walsh', 'senior', 'Croatia', 576, 1, '1951-01-10');
INSERT INTO mchn VALUES (9, 'Victor Price', 'lead', 'Croatia', 405, 0, '1953-01-05');
INSERT INTO mchn VALUES (10, 'Nina Ellis', 'trainee', 'Turkey', 337, 36, '1950-12-14');
INSERT INTO mchn VALUES (11, 'Kate Baker', 'trainee', 'Croatia', 403, 8, '1982-11-28');
INSERT INTO mchn VALUES (12, 'Fiona Clark', 'trainee', 'Sweden', 744, 28, '1998-08-01');
INSERT INTO mchn VALUES (13, 'Maria Vega', 'senior', 'Croatia', 349, 25, '1972-05-17');
INSERT INTO mchn VALUES (14, 'Adam Martin', 'trainee', 'Turkey', 566, 33, '1981-09-04');
INSERT INTO mchn VALUES (15, 'Xavier Brown', 'expert', 'Turkey', 282, 22, '1976-02-20');
INSERT INTO mchn VALUES (16, 'Ivan Dunn', 'expert', 'Croatia', 44, 12, '1962-08-10');
INSERT INTO mchn VALUES (17, 'Eric Meyer', 'deputy', 'Turkey', 75, 5, '1966-12-02');
INSERT INTO mchn VALUES (18, 'Quinn Dunn', 'senior', 'China', 548, 38, '1953-12-21');
INSERT INTO mchn VALUES (19, 'Bella Hart', 'lead', 'Turkey', 199, 3, '1985-08-25');
INSERT INTO mchn VALUES (20, 'Liam Evans', 'expert', 'Croatia', 336, 7, '1991-02-07');
INSERT INTO mchn VALUES (21, 'Frank Hughes', 'expert', 'Sweden', 447, 29, '2004-04-18');
INSERT INTO mchn VALUES (22, 'Bella Quist', 'lead', 'Turkey', 536, 31, '1975-08-24');
INSERT INTO mchn VALUES (23, 'Frank Meyer', 'trainee', 'Croatia', 376, 16, '1947-09-15');
INSERT INTO mchn VALUES (24, 'Kate Young', 'senior', 'Turkey', 282, 15, '1973-09-12');
INSERT INTO mchn VALUES (25, 'Simon Clark', 'trainee', 'China', 744, 21, '1966-12-10');
INSERT INTO mchn VALUES (26, 'Colin Green', 'trainee', 'Croatia', 73, 29, '2004-06-11');
INSERT INTO mchn VALUES (27, 'Paula Clark', 'senior', 'Turkey', 307, 24, '1975-12-12');
INSERT INTO mchn VALUES (28, 'Colin Quist', 'expert', 'Turkey', 476, 31, '1980-03-18');
INSERT INTO mchn VALUES (29, 'Olivia Tanaka', 'lead', 'Turkey', 980, 36, '1950-07-14');
INSERT INTO mchn VALUES (30, 'Bella Silva', 'lead', 'Turkey', 708, 13, '2004-10-11');
INSERT INTO mchn VALUES (31, 'Bella Vega', 'trainee', 'Croatia', 437, 9, '1976-10-17');
CREATE TABLE all_cars (
  car_id INTEGER PRIMARY KEY,
  car_name TEXT NOT NULL,
  hue TEXT NOT NULL,
  made_of TEXT NOT NULL,
  stock INTEGER NOT NULL,
  lng_cm INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO all_cars VALUES (1, 'Wild Raven', 'yellow', 'wool', 47, 66, '2023-05-25');
INSERT INTO all_cars VALUES (2, 'Mighty Orchid', 'white', 'wool', 113, 594, '2004-03-01');
INSERT INTO all_cars VALUES (3, 'Rapid Summit', 'red', 'paper', 260, 162, '2023-10-13');
INSERT INTO all_cars VALUES (4, 'Crystal Meadow', 'yellow', 'paper', 280, 113, '2007-12-25');
INSERT INTO all_cars VALUES (5, 'Misty Beacon', 'white', 'paper', 99, 275, '1999-09-27');
INSERT INTO all_cars VALUES (6, 'Wild Ember', 'silver', 'glass', 321, 322, '2000-07-03');
INSERT INTO all_cars VALUES (7, 'Crystal Lantern', 'yellow', 'steel', 99, 288, '2014-01-21');
INSERT INTO all_cars VALUES (8, 'Rapid Beacon', 'silver', 'wool', 290, 591, '2019-08-08');
INSERT INTO all_cars VALUES (9, 'Ancient Beacon', 'white', 'wool', 111, 255, '2000-06-21');
INSERT INTO all_cars VALUES (10, 'Velvet Tiger', 'red', 'steel', 232, 285, '2001-09-18');
INSERT INTO all_cars VALUES (11, 'Royal Tiger', 'silver', 'steel', 394, 347, '1999-08-02');
INSERT INTO all_cars VALUES (12, 'Rapid Lotus', 'silver', 'steel', 103, 544, '1999-02-13');
INSERT INTO all_cars VALUES (13, 'Secret Falcon', 'black', 'wool', 117, 94, '2023-12-27');
INSERT INTO all_cars VALUES (14, 'Velvet Maple', 'silver', 'paper', 45, 200, '2019-06-03');
INSERT INTO all_cars VALUES (15, 'Secret Pebble', 'silver', 'paper', 390, 549, '2001-08-09');
INSERT INTO all_cars VALUES (16, 'Bright Pebble', 'yellow', 'paper', 117, 117, '2015-01-05');
INSERT INTO all_cars VALUES (17, 'Lonely Maple', 'white', 'steel', 294, 193, '2004-01-22');
INSERT INTO all_cars VALUES (18, 'Ancient Meadow', 'blue', 'wool', 203, 43, '2002-12-06');
INSERT INTO all_cars VALUES (19, 'Secret Summit', 'blue', 'steel', 373, 14, '2007-02-19');
INSERT INTO all_cars VALUES (20, 'Sunny Summit', 'yellow', 'steel', 208, 626, '2002-07-10');
INSERT INTO all_cars VALUES (21, 'Crystal Raven', 'black', 'wool', 20, 667, '2011-05-16');
INSERT INTO all_cars VALUES (22, 'Rapid Anchor', 'blue', 'wool', 273, 553, '2006-04-18');
INSERT INTO all_cars VALUES (23, 'Mighty Falcon', 'black', 'wool', 212, 628, '2016-11-20');
INSERT INTO all_cars VALUES (24, 'Bright Storm', 'yellow', 'steel', 357, 662, '2015-06-17');
INSERT INTO all_cars VALUES (25, 'Grand Willow', 'silver', 'steel', 70, 275, '2000-09-15');
INSERT INTO all_cars VALUES (26, 'Happy Rose', 'yellow', 'paper', 354, 676, '2016-03-05');
INSERT INTO all_cars VALUES (27, 'Iron Anchor', 'silver', 'wool', 363, 290, '2002-10-11');
INSERT INTO all_cars VALUES (28, 'Lonely Harvest', 'yellow', 'wool', 68, 584, '2008-03-08');
INSERT INTO all_cars VALUES (29, 'Sweet Tiger', 'white', 'paper', 362, 551, '2004-01-22');
INSERT INTO all_cars VALUES (30, 'Ancient Harvest', 'blue', 'wool', 256, 512, '2023-10-22');
INSERT INTO all_cars VALUES (31, 'Sweet Beacon', 'silver', 'wool', 99, 195, '2023-09-01');
INSERT INTO all_cars VALUES (32, 'Sweet Storm', 'silver', 'wool', 271, 75, '2018-12-24');
INSERT INTO all_cars VALUES (33, 'Crystal Lotus', 'silver', 'glass', 281, 621, '2000-02-01');
INSERT INTO all_cars VALUES (34, 'Rapid Pebble', 'yellow', 'wool', 78, 125, '2021-03-02');
CREATE TABLE tbl_repair (
  rpr_no INTEGER PRIMARY KEY,
  repair_code TEXT NOT NULL,
  payment TEXT NOT NULL,
  via TEXT NOT NULL,
  att INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  entered TEXT NOT NULL,
  mech_ref INTEGER NOT NULL,
  car_id INTEGER NOT NULL,
  FOREIGN KEY (mech_ref) REFERENCES mchn(mchn_id),
  FOREIGN KEY (car_id) REFERENCES all_cars(car_id)
);
INSERT INTO tbl_repair VALUES (1, 'Q375', 'voucher', 'partner', 235, 453, '2023-10-20', 19, 21);
INSERT INTO tbl_repair VALUES (2, 'Q875', 'cash', 'phone', 540, 250, '2013-04-27', 21, 33);
INSERT INTO tbl_repair VALUES (3, 'Q744', 'cheque', 'phone', 725, 368, '2018-02-11', 2, 22);
INSERT INTO tbl_repair VALUES (4, 'Q298', 'invoice', 'phone', 70, 97, '2019-02-24', 27, 13);
INSERT INTO tbl_repair VALUES (5, 'Q243', 'voucher', 'online', 426, 198, '2024-07-26', 25, 3);
INSERT INTO tbl_repair VALUES (6, 'Q739', 'cheque', 'phone', 467, 122, '2024-09-19', 22, 18);
INSERT INTO tbl_repair VALUES (7, 'Q296', 'cheque', 'online', 500, 235, '2012-03-02', 22, 12);
INSERT INTO tbl_repair VALUES (8, 'Q723', 'invoice', 'online', 844, 189, '2015-05-04', 5, 33);
INSERT INTO tbl_repair VALUES (9, 'Q131', 'cheque', 'partner', 99, 37, '2012-05-06', 7, 12);
INSERT INTO tbl_repair VALUES (10, 'Q364', 'cheque', 'phone', 272, 47, '2015-05-27', 6, 33);
INSERT INTO tbl_repair VALUES (11, 'Q244', 'cheque', 'partner', 448, 150, '2010-03-02', 2, 29);
INSERT INTO tbl_repair VALUES (12, 'Q546', 'cheque', 'phone', 262, 420, '2011-03-23', 25, 29);
INSERT INTO tbl_repair VALUES (13, 'Q633', 'invoice', 'partner', 676, 293, '2015-12-11', 30, 21);
INSERT INTO tbl_repair VALUES (14, 'Q913', 'cheque', 'online', 37, 257, '2023-05-25', 6, 15);
INSERT INTO tbl_repair VALUES (15, 'Q641', 'invoice', 'phone', 21, 310, '2016-05-04', 19, 15);
INSERT INTO tbl_repair VALUES (16, 'Q670', 'voucher', 'online', 443, 307, '2010-12-19', 28, 33);
INSERT INTO tbl_repair VALUES (17, 'Q737', 'cheque', 'online', 777, 19, '2018-07-22', 22, 33);
INSERT INTO tbl_repair VALUES (18, 'Q338', 'voucher', 'online', 562, 212, '2018-08-07', 7, 13);
INSERT INTO tbl_repair VALUES (19, 'Q680', 'invoice', 'partner', 661, 386, '2018-05-06', 15, 7);
INSERT INTO tbl_repair VALUES (20, 'Q715', 'invoice', 'partner', 557, 456, '2020-10-18', 8, 29);
INSERT INTO tbl_repair VALUES (21, 'Q562', 'voucher', 'online', 660, 394, '2014-07-10', 12, 25);
INSERT INTO tbl_repair VALUES (22, 'Q373', 'invoice', 'email', 403, 299, '2011-07-04', 2, 26);
INSERT INTO tbl_repair VALUES (23, 'Q199', 'cash', 'partner', 819, 242, '2022-03-13', 7, 33);
INSERT INTO tbl_repair VALUES (24, 'Q344', 'voucher', 'phone', 940, 419, '2021-03-04', 28, 26);
INSERT INTO tbl_repair VALUES (25, 'Q254', 'invoice', 'phone', 766, 327, '2021-04-08', 25, 11);
INSERT INTO tbl_repair VALUES (26, 'Q516', 'invoice', 'partner', 27, 424, '2021-05-24', 16, 16);
INSERT INTO tbl_repair VALUES (27, 'Q489', 'cash', 'partner', 197, 383, '2017-08-11', 2, 2);
INSERT INTO tbl_repair VALUES (28, 'Q754', 'cheque', 'email', 450, 56, '2021-10-15', 26, 21);
INSERT INTO tbl_repair VALUES (29, 'Q550', 'cheque', 'phone', 624, 471, '2011-03-18', 25, 12);
INSERT INTO tbl_repair VALUES (30, 'Q472', 'invoice', 'online', 272, 141, '2019-01-07', 6, 30);
INSERT INTO tbl_repair VALUES (31, 'Q984', 'invoice', 'partner', 255, 308, '2021-07-13', 2, 22);
INSERT INTO tbl_repair VALUES (32, 'Q467', 'cash', 'partner', 199, 170, '2016-09-14', 30, 8);
INSERT INTO tbl_repair VALUES (33, 'Q705', 'voucher', 'online', 501, 184, '2016-08-11', 17, 18);
INSERT INTO tbl_repair VALUES (34, 'Q280', 'cheque', 'phone', 765, 461, '2024-12-16', 22, 29);
INSERT INTO tbl_repair VALUES (35, 'Q712', 'voucher', 'online', 885, 93, '2024-11-05', 4, 24);
INSERT INTO tbl_repair VALUES (36, 'Q971', 'voucher', 'online', 848, 239, '2021-02-28', 1, 12);
INSERT INTO tbl_repair VALUES (37, 'Q153', 'voucher', 'phone', 166, 392, '2014-09-28', 25, 11);
INSERT INTO tbl_repair VALUES (38, 'Q346', 'cheque', 'phone', 29, 181, '2010-06-13', 2, 19);
INSERT INTO tbl_repair VALUES (39, 'Q953', 'invoice', 'online', 802, 386, '2016-11-05', 7, 20);
INSERT INTO tbl_repair VALUES (40, 'Q666', 'invoice', 'email', 766, 415, '2021-08-12', 19, 12);
INSERT INTO tbl_repair VALUES (41, 'Q698', 'invoice', 'phone', 909, 115, '2021-10-04', 1, 13);
INSERT INTO tbl_repair VALUES (42, 'Q487', 'invoice', 'email', 146, 355, '2018-03-26', 18, 3);
INSERT INTO tbl_repair VALUES (43, 'Q669', 'cash', 'partner', 735, 361, '2017-11-28', 25, 33);
INSERT INTO tbl_repair VALUES (44, 'Q749', 'cheque', 'partner', 451, 276, '2020-07-08', 26, 33);
INSERT INTO tbl_repair VALUES (45, 'Q738', 'voucher', 'email', 124, 219, '2010-07-13', 29, 21);
INSERT INTO tbl_repair VALUES (46, 'Q329', 'cheque', 'partner', 663, 280, '2017-07-15', 30, 6);
INSERT INTO tbl_repair VALUES (47, 'Q788', 'cash', 'phone', 120, 334, '2012-08-15', 19, 4);
INSERT INTO tbl_repair VALUES (48, 'Q664', 'cheque', 'phone', 719, 224, '2011-01-08', 23, 20);
INSERT INTO tbl_repair VALUES (49, 'Q806', 'voucher', 'online', 489, 227, '2015-05-13', 4, 18);
INSERT INTO tbl_repair VALUES (50, 'Q801', 'cash', 'phone', 852, 89, '2021-10-27', 27, 17);
INSERT INTO tbl_repair VALUES (51, 'Q180', 'cheque', 'partner', 830, 282, '2015-02-11', 2, 18);
INSERT INTO tbl_repair VALUES (52, 'Q247', 'cash', 'online', 276, 209, '2011-02-04', 28, 18);
INSERT INTO tbl_repair VALUES (53, 'Q967', 'cheque', 'email', 887, 358, '2016-06-21', 15, 21);
INSERT INTO tbl_repair VALUES (54, 'Q264', 'invoice', 'partner', 6, 401, '2018-06-03', 14, 33);
INSERT INTO tbl_repair VALUES (55, 'Q353', 'cash', 'email', 203, 266, '2013-06-07', 29, 28);
INSERT INTO tbl_repair VALUES (56, 'Q974', 'invoice', 'phone', 917, 52, '2014-07-16', 14, 18);
INSERT INTO tbl_repair VALUES (57, 'Q265', 'voucher', 'phone', 922, 279, '2018-08-19', 30, 18);
INSERT INTO tbl_repair VALUES (58, 'Q192', 'cash', 'phone', 366, 398, '2011-10-09', 30, 15);
INSERT INTO tbl_repair VALUES (59, 'Q922', 'cash', 'online', 354, 273, '2020-08-10', 1, 18);
INSERT INTO tbl_repair VALUES (60, 'Q947', 'voucher', 'online', 904, 190, '2022-10-26', 23, 16);
INSERT INTO tbl_repair VALUES (61, 'Q531', 'voucher', 'partner', 707, 99, '2015-02-28', 6, 13);
INSERT INTO tbl_repair VALUES (62, 'Q507', 'cheque', 'phone', 14, 385, '2023-08-15', 6, 22);
INSERT INTO tbl_repair VALUES (63, 'Q891', 'voucher', 'online', 701, 421, '2021-04-21', 31, 25);
INSERT INTO tbl_repair VALUES (64, 'Q341', 'voucher', 'email', 101, 336, '2020-06-04', 12, 15);
INSERT INTO tbl_repair VALUES (65, 'Q586', 'invoice', 'email', 157, 319, '2013-02-07', 11, 8);
INSERT INTO tbl_repair VALUES (66, 'Q148', 'voucher', 'phone', 462, 441, '2020-07-14', 29, 17);
INSERT INTO tbl_repair VALUES (67, 'Q642', 'cash', 'partner', 485, 13, '2022-12-12', 5, 19);
INSERT INTO tbl_repair VALUES (68, 'Q169', 'cash', 'phone', 862, 225, '2021-03-11', 19, 2);
INSERT INTO tbl_repair VALUES (69, 'Q510', 'cheque', 'phone', 24, 365, '2021-12-09', 1, 33);
INSERT INTO tbl_repair VALUES (70, 'Q275', 'invoice', 'online', 56, 66, '2012-01-11', 8, 32);
INSERT INTO tbl_repair VALUES (71, 'Q868', 'invoice', 'phone', 675, 80, '2023-10-22', 21, 30);
INSERT INTO tbl_repair VALUES (72, 'Q724', 'voucher', 'online', 539, 360, '2020-02-23', 6, 17);
INSERT INTO tbl_repair VALUES (73, 'Q205', 'cash', 'phone', 362, 90, '2013-12-09', 25, 25);
INSERT INTO tbl_repair VALUES (74, 'Q761', 'invoice', 'partner', 30, 23, '2014-01-08', 22, 21);
INSERT INTO tbl_repair VALUES (75, 'Q545', 'invoice', 'email', 511, 43, '2021-09-03', 22, 12);
INSERT INTO tbl_repair VALUES (76, 'Q115', 'voucher', 'online', 880, 276, '2024-07-11', 21, 17);
INSERT INTO tbl_repair VALUES (77, 'Q888', 'invoice', 'phone', 26, 172, '2015-08-28', 7, 23);
INSERT INTO tbl_repair VALUES (78, 'Q972', 'invoice', 'online', 586, 452, '2017-02-13', 28, 26);
INSERT INTO tbl_repair VALUES (79, 'Q917', 'voucher', 'partner', 541, 434, '2010-03-16', 30, 3);
INSERT INTO tbl_repair VALUES (80, 'Q777', 'cheque', 'partner', 392, 20, '2010-08-03', 6, 16);
INSERT INTO tbl_repair VALUES (81, 'Q208', 'cash', 'phone', 564, 438, '2017-06-07', 22, 5);
INSERT INTO tbl_repair VALUES (82, 'Q202', 'invoice', 'email', 432, 23, '2012-09-09', 8, 33);
INSERT INTO tbl_repair VALUES (83, 'Q707', 'cheque', 'phone', 99, 446, '2011-09-23', 4, 32);
INSERT INTO tbl_repair VALUES (84, 'Q621', 'voucher', 'partner', 190, 255, '2012-12-02', 25, 2);
INSERT INTO tbl_repair VALUES (85, 'Q177', 'invoice', 'online', 916, 148, '2013-04-03', 10, 16);
INSERT INTO tbl_repair VALUES (86, 'Q310', 'invoice', 'phone', 363, 315, '2013-03-12', 14, 10);
INSERT INTO tbl_repair VALUES (87, 'Q378', 'cheque', 'online', 161, 5, '2013-06-03', 28, 18);
INSERT INTO tbl_repair VALUES (88, 'Q842', 'voucher', 'partner', 195, 424, '2015-06-12', 18, 29);
INSERT INTO tbl_repair VALUES (89, 'Q789', 'cash', 'partner', 243, 74, '2023-11-27', 6, 24);
INSERT INTO tbl_repair VALUES (90, 'Q826', 'voucher', 'online', 653, 261, '2022-04-08', 5, 4);
INSERT INTO tbl_repair VALUES (91, 'Q765', 'invoice', 'partner', 199, 271, '2019-04-04', 14, 33);
INSERT INTO tbl_repair VALUES (92, 'Q687', 'voucher', 'phone', 658, 382, '2022-10-15', 15, 32);
INSERT INTO tbl_repair VALUES (93, 'Q933', 'invoice', 'online', 412, 378, '2020-07-16', 21, 25);
INSERT INTO tbl_repair VALUES (94, 'Q619', 'voucher', 'online', 283, 454, '2023-08-21', 25, 26);
INSERT INTO tbl_repair VALUES (95, 'Q740', 'cash', 'online', 658, 214, '2014-06-05', 5, 29);
INSERT INTO tbl_repair VALUES (96, 'Q197', 'cash', 'partner', 489, 82, '2017-05-13', 27, 24);
INSERT INTO tbl_repair VALUES (97, 'Q676', 'cheque', 'online', 515, 353, '2022-05-12', 6, 19);
INSERT INTO tbl_repair VALUES (98, 'Q955', 'voucher', 'partner', 441, 10, '2011-10-10', 16, 1);
INSERT INTO tbl_repair VALUES (99, 'Q797', 'invoice', 'partner', 125, 320, '2012-01-14', 6, 15);
INSERT INTO tbl_repair VALUES (100, 'Q981', 'voucher', 'partner', 168, 152, '2011-02-21', 27, 4);
INSERT INTO tbl_repair VALUES (101, 'Q636', 'invoice', 'partner', 319, 122, '2014-07-11', 7, 25);
INSERT INTO tbl_repair VALUES (102, 'Q389', 'cash', 'partner', 594, 434, '2010-05-04', 12, 3);
INSERT INTO tbl_repair VALUES (103, 'Q523', 'cheque', 'partner', 149, 113, '2015-07-01', 22, 4);
INSERT INTO tbl_repair VALUES (104, 'Q573', 'invoice', 'online', 49, 464, '2017-12-08', 27, 24);
INSERT INTO tbl_repair VALUES (105, 'Q152', 'voucher', 'online', 520, 459, '2013-08-14', 2, 18);
INSERT INTO tbl_repair VALUES (106, 'Q110', 'cheque', 'partner', 823, 236, '2021-08-16', 4, 11);
INSERT INTO tbl_repair VALUES (107, 'Q775', 'invoice', 'partner', 891, 114, '2023-10-06', 12, 7);
INSERT INTO tbl_repair VALUES (108, 'Q982', 'cheque', 'online', 389, 11, '2014-07-05', 25, 22);
INSERT INTO tbl_repair VALUES (109, 'Q584', 'voucher', 'partner', 803, 268, '2010-08-12', 22, 18);
INSERT INTO tbl_repair VALUES (110, 'Q624', 'cheque', 'phone', 222, 328, '2014-02-21', 27, 16);
INSERT INTO tbl_repair VALUES (111, 'Q906', 'cash', 'phone', 864, 258, '2022-06-13', 22, 21);
INSERT INTO tbl_repair VALUES (112, 'Q822', 'invoice', 'online', 52, 189, '2021-08-11', 19, 21);
INSERT INTO tbl_repair VALUES (113, 'Q221', 'invoice', 'online', 291, 28, '2021-02-27', 1, 12);
INSERT INTO tbl_repair VALUES (114, 'Q773', 'invoice', 'online', 168, 241, '2021-10-27', 12, 17);
INSERT INTO tbl_repair VALUES (115, 'Q839', 'cheque', 'email', 452, 175, '2014-04-14', 4, 5);
INSERT INTO tbl_repair VALUES (116, 'Q919', 'cash', 'email', 473, 221, '2012-05-13', 6, 13);
INSERT INTO tbl_repair VALUES (117, 'Q515', 'voucher', 'online', 498, 149, '2013-03-16', 2, 29);
INSERT INTO tbl_repair VALUES (118, 'Q808', 'voucher', 'online', 51, 459, '2023-11-06', 28, 25);
INSERT INTO tbl_repair VALUES (119, 'Q215', 'voucher', 'partner', 592, 96, '2018-09-27', 8, 8);
INSERT INTO tbl_repair VALUES (120, 'Q778', 'cheque', 'partner', 932, 402, '2013-09-04', 30, 25);
