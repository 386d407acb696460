CREATE TABLE all_pharmacists (
  phr_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  sh TEXT NOT NULL,
  twn TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO all_pharmacists VALUES (1, 'Wendy Green', 'split', 'Cairo', 37, 732, '2016-12-26');
INSERT INTO all_pharmacists VALUES (2, 'Veackquealtor Tendgroun', 'verwe', 'Cairo', 39, 1433, '1990-07-09');
INSERT INTO all_pharmacists VALUES (3, 'Taindpulquain Skendkrensar', 'double', 'Cairo', 20, 1507, '1990-03-02');
INSERT INTO all_pharmacists VALUES (4, 'Wearfarres Detkreal', 'double', 'semdrear', 28, 913, '1997-01-19');
INSERT INTO all_pharmacists VALUES (5, 'Homtheam Drojusget', 'early', 'skuduck', 9, 773, '2011-03-19');
INSERT INTO all_pharmacists VALUES (6, 'Dresnout Hesstournu', 'verwe', 'flalquickchon', 27, 819, '2021-03-25');
INSERT INTO all_pharmacists VALUES (7, 'Potquair Heacleat', 'early', 'flalquickchon', 23, 1997, '2022-02-08');
INSERT INTO all_pharmacists VALUES (8, 'Foulpaim Stunplulchat', 'split', 'skuduck', 25, 472, '2018-05-15');
INSERT INTO all_pharmacists VALUES (9, 'Doumumchin Thewigrea', 'double', 'Cairo', 19, 791, '2022-11-15');
INSERT INTO all_pharmacists VALUES (10, 'Skasjout Quendstondher', 'split', 'flalquickchon', 8, 1060, '1989-11-12');
INSERT INTO all_pharmacists VALUES (11, 'Tospeandflus Plailseack', 'double', 'Cairo', 34, 1452, '2013-04-27');
INSERT INTO all_pharmacists VALUES (12, 'Kate Tanaka', 'double', 'skuduck', 11, 1689, '2011-08-26');
INSERT INTO all_pharmacists VALUES (13, 'Hosheckhit Peanpomream', 'double', 'skuduck', 8, 1919, '2011-06-07');
INSERT INTO all_pharmacists VALUES (14, 'Henry Hart', 'early', 'Cairo', 23, 2478, '2001-05-19');
INSERT INTO all_pharmacists VALUES (15, 'Weamgulclu Werimrout', 'double', 'skuduck', 6, 682, '2008-01-22');
INSERT INTO all_pharmacists VALUES (16, 'Clourdrai Greackza', 'early', 'Cairo', 38, 946, '2012-03-21');
INSERT INTO all_pharmacists VALUES (17, 'Noah Klein', 'double', 'flalquickchon', 5, 126, '2014-01-09');
INSERT INTO all_pharmacists VALUES (18, 'Chailheatul Brufailquait', 'double', 'skuduck', 20, 352, '2011-06-08');
INSERT INTO all_pharmacists VALUES (19, 'Quennal Nigreassai', 'early', 'semdrear', 27, 2261, '1998-08-12');
INSERT INTO all_pharmacists VALUES (20, 'Noah Park', 'verwe', 'Cairo', 35, 362, '2001-05-28');
INSERT INTO all_pharmacists VALUES (21, 'Kevin Grant', 'early', 'skuduck', 31, 1980, '1987-12-16');
INSERT INTO all_pharmacists VALUES (22, 'Quounclor Marshaickbea', 'early', 'flalquickchon', 16, 2162, '1986-06-10');
INSERT INTO all_pharmacists VALUES (23, 'Gina Price', 'double', 'Cairo', 39, 2245, '1998-06-23');
INSERT INTO all_pharmacists VALUES (24, 'Hutvol Chetweanshind', 'early', 'skuduck', 21, 1424, '2022-08-06');
INSERT INTO all_pharmacists VALUES (25, 'Thonstoundnu Quinvoun', 'double', 'Cairo', 33, 2032, '2008-05-24');
INSERT INTO all_pharmacists VALUES (26, 'Wundrais Chainddimri', 'verwe', 'Cairo', 9, 100, '2010-09-21');
INSERT INTO all_pharmacists VALUES (27, 'Maria Grant', 'early', 'skuduck', 7, 1316, '1996-10-21');
INSERT INTO all_pharmacists VALUES (28, 'Rearcheck Peasdicksut', 'early', 'flalquickchon', 35, 1577, '1995-05-21');
INSERT INTO all_pharmacists VALUES (29, 'Iris Lopez', 'early', 'flalquickchon', 33, 1235, '2005-04-02');
INSERT INTO all_pharmacists VALUES (30, 'Olivia Klein', 'verwe', 'skuduck', 23, 2134, '1988-10-07');
INSERT INTO all_pharmacists VALUES (31, 'Henry Quist', 'verwe', 'flalquickchon', 38, 158, '2005-12-04');
INSERT INTO all_pharmacists VALUES (32, 'Clounpil Bripokail', 'double', 'flalquickchon', 20, 896, '2008-10-02');
CREATE TABLE medicines (
  id INTEGER PRIMARY KEY,
  medicine_name TEXT NOT NULL,
  mat TEXT NOT NULL,
  ctg TEXT NOT NULL,
  amount_t INTEGER NOT NULL,
  in_stock INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO medicines VALUES (1, 'Sindail Cheardre', 'glass', 'premium', 702, 290, '2000-01-17');
INSERT INTO medicines VALUES (2, 'Beanplous Ligrackvear', 'suteachot', 'premium', 696, 51, '2021-10-05');
INSERT INTO medicines VALUES (3, 'Iron Rose', 'shaimgoljond', 'premium', 781, 297, '2000-08-07');
INSERT INTO medicines VALUES (4, 'Skousdean Thanchaimdrus', 'shaimgoljond', 'limited', 637, 357, '2002-03-24');
INSERT INTO medicines VALUES (5, 'Douwoumdrous Teanind', 'shaimgoljond', 'clurplo', 734, 240, '2004-08-21');
INSERT INTO medicines VALUES (6, 'Skombordrail Vernean', 'shaimgoljond', 'clurplo', 664, 183, '2019-11-06');
INSERT INTO medicines VALUES (7, 'Findamlear Rutsterden', 'shaimgoljond', 'premium', 475, 4, '1999-01-28');
INSERT INTO medicines VALUES (8, 'Misty Comet', 'sandstand', 'rare', 894, 380, '2007-07-28');
INSERT INTO medicines VALUES (9, 'Misty Beacon', 'glass', 'rare', 624, 159, '2001-10-11');
INSERT INTO medicines VALUES (10, 'Tainkri Quatstear', 'sandstand', 'clurplo', 733, 311, '2003-06-11');
INSERT INTO medicines VALUES (11, 'Flonplarplil Draisdreasdrar', 'brass', 'premium', 653, 121, '2013-07-05');
INSERT INTO medicines VALUES (12, 'Zirtround Neankerjund', 'shaimgoljond', 'premium', 953, 390, '2012-12-04');
INSERT INTO medicines VALUES (13, 'Rapid Willow', 'shaimgoljond', 'premium', 703, 258, '1999-08-22');
INSERT INTO medicines VALUES (14, 'Clirsheas Fentheand', 'suteachot', 'clurplo', 845, 221, '2001-10-07');
INSERT INTO medicines VALUES (15, 'Happy Comet', 'glass', 'rare', 443, 6, '2016-11-10');
INSERT INTO medicines VALUES (16, 'Mighty Raven', 'glass', 'clurplo', 538, 148, '2008-11-12');
INSERT INTO medicines VALUES (17, 'Grand Orchid', 'brass', 'premium', 118, 99, '1999-02-02');
INSERT INTO medicines VALUES (18, 'Braickrandrut Staischolstai', 'suteachot', 'clurplo', 470, 131, '2001-07-22');
INSERT INTO medicines VALUES (19, 'Flutgrimchat Vaismothouck', 'brass', 'limited', 699, 167, '2008-08-11');
INSERT INTO medicines VALUES (20, 'Kishetran Honmandbrul', 'sandstand', 'premium', 223, 1, '2021-11-10');
INSERT INTO medicines VALUES (21, 'Thaihindrou Nuckthom', 'shaimgoljond', 'clurplo', 152, 117, '2023-02-09');
INSERT INTO medicines VALUES (22, 'Sunny Meadow', 'brass', 'premium', 249, 341, '1999-06-05');
INSERT INTO medicines VALUES (23, 'Singicktock Shargrin', 'shaimgoljond', 'limited', 809, 123, '2020-10-22');
INSERT INTO medicines VALUES (24, 'Noble Maple', 'leather', 'premium', 495, 342, '2009-10-02');
INSERT INTO medicines VALUES (25, 'Vestison Wower', 'suteachot', 'premium', 817, 338, '2004-10-12');
INSERT INTO medicines VALUES (26, 'Kreckthaingrend Shunskum', 'brass', 'limited', 283, 248, '2011-08-02');
INSERT INTO medicines VALUES (27, 'Royal Comet', 'shaimgoljond', 'limited', 281, 276, '2008-10-23');
INSERT INTO medicines VALUES (28, 'Mainlis Lunnundquaind', 'sandstand', 'rare', 907, 25, '2022-01-17');
INSERT INTO medicines VALUES (29, 'Sunny Dragon', 'brass', 'rare', 325, 253, '2014-04-11');
INSERT INTO medicines VALUES (30, 'Thapailget Lilfeand', 'glass', 'clurplo', 953, 167, '2009-12-22');
INSERT INTO medicines VALUES (31, 'Gaisreamveal Keamleal', 'brass', 'rare', 384, 214, '2005-04-28');
INSERT INTO medicines VALUES (32, 'Mighty Maple', 'sandstand', 'premium', 280, 311, '2011-07-05');
CREATE TABLE all_prescriptions (
  prescription_id INTEGER PRIMARY KEY,
  prescription_code TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  sky TEXT NOT NULL,
  units INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  day TEXT NOT NULL,
  by_pharmacist INTEGER NOT NULL,
  fk_medi INTEGER NOT NULL,
  FOREIGN KEY (by_pharmacist) REFERENCES all_pharmacists(phr_no),
  FOREIGN KEY (fk_medi) REFERENCES medicines(id)
);
INSERT INTO all_prescriptions VALUES (1, 'B598', 'VO', 'windy', 162, 4120, '2017-01-02', 27, 16);
INSERT INTO all_prescriptions VALUES (2, 'B671', 'CH', 'windy', 44, 4266, '2013-05-09', 7, 12);
INSERT INTO all_prescriptions VALUES (3, 'B485', 'LAI', 'windy', 126, 1497, '2019-12-04', 6, 3);
INSERT INTO all_prescriptions VALUES (4, 'B125', 'LAI', 'rainy', 70, 973, '2022-07-05', 4, 27);
INSERT INTO all_prescriptions VALUES (5, 'B246', 'CH', 'rainy', 103, 981, '2010-10-07', 5, 17);
INSERT INTO all_prescriptions VALUES (6, 'B498', 'CA', 'stastrumbot', 165, 2897, '2013-08-05', 4, 31);
INSERT INTO all_prescriptions VALUES (7, 'B469', 'LAI', 'rainy', 228, 2551, '2012-03-22', 17, 19);
INSERT INTO all_prescriptions VALUES (8, 'B407', 'LAI', 'stastrumbot', 138, 671, '2010-05-10', 20, 6);
INSERT INTO all_prescriptions VALUES (9, 'B408', 'LAI', 'rainy', 53, 2872, '2018-04-06', 23, 27);
INSERT INTO all_prescriptions VALUES (10, 'B554', 'VO', 'windy', 269, 937, '2010-04-21', 11, 25);
INSERT INTO all_prescriptions VALUES (11, 'B939', 'LAI', 'stastrumbot', 22, 1589, '2022-04-10', 4, 26);
INSERT INTO all_prescriptions VALUES (12, 'B440', 'LAI', 'sunny', 255, 2811, '2018-06-20', 6, 1);
INSERT INTO all_prescriptions VALUES (13, 'B524', 'LAI', 'stastrumbot', 55, 1814, '2013-03-26', 14, 31);
INSERT INTO all_prescriptions VALUES (14, 'B261', 'CH', 'rainy', 52, 4941, '2015-04-26', 18, 4);
INSERT INTO all_prescriptions VALUES (15, 'B816', 'CA', 'stastrumbot', 8, 3379, '2011-12-22', 20, 18);
INSERT INTO all_prescriptions VALUES (16, 'B883', 'CH', 'sunny', 96, 4321, '2023-07-25', 20, 3);
INSERT INTO all_prescriptions VALUES (17, 'B977', 'CA', 'sunny', 215, 2071, '2012-07-13', 1, 1);
INSERT INTO all_prescriptions VALUES (18, 'B497', 'LAI', 'sunny', 26, 1414, '2013-12-07', 6, 17);
INSERT INTO all_prescriptions VALUES (19, 'B230', 'CH', 'sunny', 84, 2512, '2011-08-21', 9, 9);
INSERT INTO all_prescriptions VALUES (20, 'B683', 'CH', 'stastrumbot', 234, 2620, '2012-12-24', 7, 8);
INSERT INTO all_prescriptions VALUES (21, 'B433', 'CH', 'windy', 132, 3959, '2018-06-08', 9, 4);
INSERT INTO all_prescriptions VALUES (22, 'B104', 'CA', 'rainy', 27, 3423, '2015-05-06', 2, 17);
INSERT INTO all_prescriptions VALUES (23, 'B223', 'LAI', 'windy', 45, 1035, '2012-01-28', 27, 1);
INSERT INTO all_prescriptions VALUES (24, 'B581', 'CA', 'windy', 212, 4062, '2018-09-25', 19, 16);
INSERT INTO all_prescriptions VALUES (25, 'B148', 'LAI', 'windy', 143, 21, '2012-07-04', 11, 21);
INSERT INTO all_prescriptions VALUES (26, 'B928', 'LAI', 'sunny', 131, 4890, '2017-05-27', 31, 24);
INSERT INTO all_prescriptions VALUES (27, 'B638', 'CH', 'windy', 282, 4721, '2024-08-05', 11, 18);
INSERT INTO all_prescriptions VALUES (28, 'B515', 'LAI', 'stastrumbot', 45, 4801, '2019-04-28', 7, 31);
INSERT INTO all_prescriptions VALUES (29, 'B113', 'CA', 'sunny', 272, 393, '2015-08-06', 25, 31);
INSERT INTO all_prescriptions VALUES (30, 'B688', 'CH', 'windy', 104, 4264, '2022-09-06', 19, 19);
INSERT INTO all_prescriptions VALUES (31, 'B676', 'CA', 'stastrumbot', 259, 712, '2020-08-21', 3, 29);
INSERT INTO all_prescriptions VALUES (32, 'B578', 'CH', 'stastrumbot', 260, 352, '2015-09-20', 26, 17);
INSERT INTO all_prescriptions VALUES (33, 'B851', 'CA', 'stastrumbot', 53, 1954, '2018-03-12', 27, 16);
INSERT INTO all_prescriptions VALUES (34, 'B784', 'CH', 'windy', 300, 2477, '2018-11-11', 14, 17);
INSERT INTO all_prescriptions VALUES (35, 'B613', 'VO', 'rainy', 248, 1331, '2014-10-03', 7, 1);
INSERT INTO all_prescriptions VALUES (36, 'B886', 'CH', 'sunny', 112, 4124, '2022-09-18', 19, 9);
INSERT INTO all_prescriptions VALUES (37, 'B373', 'CH', 'sunny', 170, 4543, '2023-09-10', 2, 27);
INSERT INTO all_prescriptions VALUES (38, 'B167', 'CA', 'windy', 268, 532, '2023-08-08', 28, 8);
INSERT INTO all_prescriptions VALUES (39, 'B340', 'CH', 'rainy', 10, 2906, '2023-03-09', 4, 3);
INSERT INTO all_prescriptions VALUES (40, 'B742', 'VO', 'windy', 260, 4347, '2012-05-17', 26, 26);
INSERT INTO all_prescriptions VALUES (41, 'B579', 'CA', 'rainy', 87, 4529, '2022-08-23', 14, 3);
INSERT INTO all_prescriptions VALUES (42, 'B864', 'CH', 'rainy', 133, 44, '2014-03-24', 29, 24);
INSERT INTO all_prescriptions VALUES (43, 'B300', 'LAI', 'windy', 274, 3440, '2019-08-16', 31, 2);
INSERT INTO all_prescriptions VALUES (44, 'B274', 'CA', 'rainy', 288, 2249, '2022-08-28', 6, 8);
INSERT INTO all_prescriptions VALUES (45, 'B586', 'CH', 'rainy', 187, 2468, '2023-01-22', 20, 16);
INSERT INTO all_prescriptions VALUES (46, 'B707', 'LAI', 'rainy', 67, 2878, '2017-05-12', 26, 27);
INSERT INTO all_prescriptions VALUES (47, 'B228', 'CA', 'rainy', 31, 180, '2023-12-07', 4, 25);
INSERT INTO all_prescriptions VALUES (48, 'B501', 'CH', 'rainy', 144, 1832, '2022-04-17', 20, 27);
INSERT INTO all_prescriptions VALUES (49, 'B593', 'LAI', 'stastrumbot', 124, 3500, '2012-03-18', 6, 30);
INSERT INTO all_prescriptions VALUES (50, 'B846', 'VO', 'rainy', 29, 1838, '2013-03-03', 11, 9);
INSERT INTO all_prescriptions VALUES (51, 'B992', 'LAI', 'rainy', 294, 2839, '2019-08-26', 10, 8);
INSERT INTO all_prescriptions VALUES (52, 'B154', 'CA', 'stastrumbot', 205, 1604, '2012-07-11', 26, 3);
INSERT INTO all_prescriptions VALUES (53, 'B454', 'CA', 'windy', 190, 3998, '2010-11-01', 18, 30);
INSERT INTO all_prescriptions VALUES (54, 'B723', 'VO', 'stastrumbot', 227, 2765, '2010-05-04', 2, 8);
INSERT INTO all_prescriptions VALUES (55, 'B162', 'CH', 'stastrumbot', 291, 932, '2021-04-09', 14, 11);
INSERT INTO all_prescriptions VALUES (56, 'B338', 'LAI', 'stastrumbot', 119, 4218, '2014-05-10', 12, 8);
INSERT INTO all_prescriptions VALUES (57, 'B156', 'CH', 'windy', 5, 4520, '2017-10-09', 28, 26);
INSERT INTO all_prescriptions VALUES (58, 'B304', 'LAI', 'stastrumbot', 43, 750, '2010-07-13', 19, 19);
INSERT INTO all_prescriptions VALUES (59, 'B655', 'LAI', 'sunny', 90, 3460, '2013-08-22', 12, 11);
INSERT INTO all_prescriptions VALUES (60, 'B324', 'LAI', 'windy', 215, 4349, '2011-01-18', 9, 22);
INSERT INTO all_prescriptions VALUES (61, 'B351', 'CA', 'windy', 174, 3035, '2022-06-28', 20, 17);
INSERT INTO all_prescriptions VALUES (62, 'B791', 'LAI', 'stastrumbot', 285, 3912, '2021-01-13', 16, 1);
INSERT INTO all_prescriptions VALUES (63, 'B845', 'CH', 'rainy', 70, 144, '2010-11-27', 28, 24);
INSERT INTO all_prescriptions VALUES (64, 'B109', 'LAI', 'sunny', 214, 1664, '2017-03-04', 17, 31);
INSERT INTO all_prescriptions VALUES (65, 'B908', 'CH', 'rainy', 234, 3185, '2011-10-17', 10, 8);
INSERT INTO all_prescriptions VALUES (66, 'B367', 'CH', 'stastrumbot', 160, 169, '2014-05-16', 17, 31);
INSERT INTO all_prescriptions VALUES (67, 'B826', 'LAI', 'sunny', 227, 2782, '2019-01-12', 3, 18);
INSERT INTO all_prescriptions VALUES (68, 'B299', 'CH', 'rainy', 196, 648, '2018-03-07', 25, 11);
INSERT INTO all_prescriptions VALUES (69, 'B142', 'LAI', 'windy', 153, 4013, '2016-11-25', 11, 8);
INSERT INTO all_prescriptions VALUES (70, 'B761', 'LAI', 'rainy', 200, 319, '2022-03-19', 27, 17);
INSERT INTO all_prescriptions VALUES (71, 'B618', 'CH', 'windy', 6, 4026, '2010-06-08', 26, 19);
INSERT INTO all_prescriptions VALUES (72, 'B898', 'LAI', 'stastrumbot', 166, 2728, '2016-12-15', 25, 30);
INSERT INTO all_prescriptions VALUES (73, 'B455', 'LAI', 'sunny', 284, 2764, '2022-05-04', 9, 12);
INSERT INTO all_prescriptions VALUES (74, 'B576', 'CA', 'stastrumbot', 266, 2130, '2014-08-13', 24, 17);
INSERT INTO all_prescriptions VALUES (75, 'B933', 'LAI', 'stastrumbot', 30, 1881, '2015-08-15', 19, 30);
INSERT INTO all_prescriptions VALUES (76, 'B345', 'CH', 'rainy', 99, 587, '2012-06-24', 11, 3);
INSERT INTO all_prescriptions VALUES (77, 'B413', 'CA', 'windy', 96, 2294, '2016-09-24', 25, 15);
INSERT INTO all_prescriptions VALUES (78, 'B362', 'LAI', 'sunny', 133, 2251, '2013-12-13', 17, 16);
INSERT INTO all_prescriptions VALUES (79, 'B250', 'CH', 'windy', 72, 1141, '2018-08-11', 3, 11);
INSERT INTO all_prescriptions VALUES (80, 'B266', 'CH', 'rainy', 164, 936, '2020-01-17', 18, 24);
INSERT INTO all_prescriptions VALUES (81, 'B506', 'CA', 'windy', 91, 1239, '2019-01-08', 3, 9);
INSERT INTO all_prescriptions VALUES (82, 'B625', 'CA', 'rainy', 98, 3587, '2023-01-02', 21, 9);
INSERT INTO all_prescriptions VALUES (83, 'B764', 'CA', 'windy', 223, 1845, '2017-03-16', 25, 15);
INSERT INTO all_prescriptions VALUES (84, 'B869', 'CA', 'sunny', 13, 3306, '2011-12-17', 17, 24);
INSERT INTO all_prescriptions VALUES (85, 'B116', 'CH', 'sunny', 81, 3079, '2016-01-09', 13, 12);
INSERT INTO all_prescriptions VALUES (86, 'B296', 'CA', 'stastrumbot', 48, 3352, '2012-11-18', 15, 26);
INSERT INTO all_prescriptions VALUES (87, 'B621', 'VO', 'stastrumbot', 268, 3120, '2015-02-27', 6, 21);
INSERT INTO all_prescriptions VALUES (88, 'B924', 'LAI', 'sunny', 230, 727, '2023-09-11', 30, 4);
INSERT INTO all_prescriptions VALUES (89, 'B169', 'LAI', 'windy', 70, 2391, '2021-12-28', 4, 17);
INSERT INTO all_prescriptions VALUES (90, 'B238', 'CA', 'stastrumbot', 259, 4665, '2015-01-15', 13, 17);
INSERT INTO all_prescriptions VALUES (91, 'B339', 'CH', 'rainy', 164, 1485, '2018-12-26', 9, 8);
INSERT INTO all_prescriptions VALUES (92, 'B796', 'LAI', 'windy', 119, 839, '2019-01-27', 27, 17);
INSERT INTO all_prescriptions VALUES (93, 'B783', 'LAI', 'sunny', 149, 366, '2015-11-03', 17, 25);
INSERT INTO all_prescriptions VALUES (94, 'B844', 'LAI', 'stastrumbot', 233, 356, '2013-09-17', 11, 31);
INSERT INTO all_prescriptions VALUES (95, 'B263', 'CA', 'windy', 290, 4226, '2016-12-07', 6, 10);
INSERT INTO all_prescriptions VALUES (96, 'B732', 'CH', 'rainy', 125, 118, '2019-02-21', 5, 21);
INSERT INTO all_prescriptions VALUES (97, 'B173', 'CH', 'sunny', 215, 1873, '2019-10-18', 17, 3);
INSERT INTO all_prescriptions VALUES (98, 'B798', 'CH', 'rainy', 168, 3351, '2012-12-10', 25, 15);
INSERT INTO all_prescriptions VALUES (99, 'B463', 'LAI', 'rainy', 290, 1421, '2024-11-13', 9, 31);
INSERT INTO all_prescriptions VALUES (100, 'B966', 'CA', 'rainy', 169, 1429, '2012-05-22', 3, 9);
INSERT INTO all_prescriptions VALUES (101, 'B310', 'LAI', 'sunny', 194, 1397, '2018-05-19', 7, 12);
INSERT INTO all_prescriptions VALUES (102, 'B406', 'LAI', 'sunny', 236, 2686, '2010-12-07', 28, 2);
INSERT INTO all_prescriptions VALUES (103, 'B874', 'CH', 'rainy', 49, 3594, '2013-08-09', 3, 17);
INSERT INTO all_prescriptions VALUES (104, 'B755', 'CH', 'rainy', 67, 4589, '2011-10-20', 32, 11);
INSERT INTO all_prescriptions VALUES (105, 'B387', 'CH', 'stastrumbot', 272, 2944, '2023-12-04', 31, 19);
INSERT INTO all_prescriptions VALUES (106, 'B906', 'LAI', 'stastrumbot', 237, 3964, '2015-10-08', 32, 8);
INSERT INTO all_prescriptions VALUES (107, 'B390', 'CH', 'sunny', 117, 3936, '2019-04-08', 17, 6);
INSERT INTO all_prescriptions VALUES (108, 'B204', 'CA', 'rainy', 178, 535, '2014-08-14', 24, 21);
INSERT INTO all_prescriptions VALUES (109, 'B606', 'LAI', 'windy', 210, 2239, '2021-06-23', 1, 25);
INSERT INTO all_prescriptions VALUES (110, 'B312', 'CH', 'stastrumbot', 299, 3543, '2014-11-03', 3, 8);
INSERT INTO all_prescriptions VALUES (111, 'B427', 'LAI', 'stastrumbot', 56, 3877, '2021-05-09', 4, 1);
INSERT INTO all_prescriptions VALUES (112, 'B459', 'CA', 'rainy', 190, 192, '2010-03-27', 2, 4);
INSERT INTO all_prescriptions VALUES (113, 'B935', 'CA', 'sunny', 158, 3749, '2016-08-28', 5, 4);
INSERT INTO all_prescriptions VALUES (114, 'B701', 'VO', 'windy', 211, 1352, '2020-12-24', 6, 9);
INSERT INTO all_prescriptions VALUES (115, 'B400', 'CH', 'rainy', 32, 4403, '2011-11-17', 20, 27);
INSERT INTO all_prescriptions VALUES (116, 'B418', 'CA', 'sunny', 160, 4309, '2013-11-01', 27, 3);
INSERT INTO all_prescriptions VALUES (117, 'B511', 'LAI', 'windy', 220, 2261, '2015-03-15', 3, 9);
INSERT INTO all_prescriptions VALUES (118, 'B327', 'CH', 'rainy', 23, 1743, '2020-03-08', 12, 17);
INSERT INTO all_prescriptions VALUES (119, 'B478', 'CA', 'rainy', 293, 4753, '2021-05-16', 30, 30);
INSERT INTO all_prescriptions VALUES (120, 'B608', 'CA', 'stastrumbot', 274, 4651, '2024-02-12', 12, 4);
