CREATE TABLE welder_list (
  welder_no INTEGER PRIMARY KEY,
  name_of_welder TEXT NOT NULL,
  late_sector_of_welder TEXT NOT NULL,
  spare_zone_of_welder TEXT NOT NULL,
  light_range_of_welder INTEGER NOT NULL,
  safe_value_of_welder INTEGER NOT NULL,
  butkrit_thenste_of_welder TEXT NOT NULL
);
INSERT INTO welder_list VALUES (1, 'Paula Torres', 'night', 'design', 8913, 935, '2016-09-02');
INSERT INTO welder_list VALUES (2, 'Rendza Brosthil', 'noumdrain', 'choundlus', 4134, 36, '2018-07-20');
INSERT INTO welder_list VALUES (3, 'Kelound Queaspo', 'night', 'legal', 4207, 767, '1995-09-21');
INSERT INTO welder_list VALUES (4, 'Ben Larsen', 'day', 'design', 6979, 858, '1998-02-06');
INSERT INTO welder_list VALUES (5, 'Cleandchitjam Chonderdeas', 'pleaplait', 'choundlus', 2399, 308, '1997-11-26');
INSERT INTO welder_list VALUES (6, 'Teckfim Fouckreanflind', 'night', 'choundlus', 9282, 82, '2011-01-02');
INSERT INTO welder_list VALUES (7, 'Victor Park', 'day', 'legal', 3784, 126, '2014-05-12');
INSERT INTO welder_list VALUES (8, 'Paula Hart', 'noumdrain', 'design', 8713, 327, '1985-02-01');
INSERT INTO welder_list VALUES (9, 'Iris Meyer', 'noumdrain', 'legal', 9027, 417, '2011-12-03');
INSERT INTO welder_list VALUES (10, 'Himdri Quustrumlot', 'basnougro', 'choundlus', 8411, 517, '2003-06-27');
INSERT INTO welder_list VALUES (11, 'Baindbisnait Foulbeal', 'basnougro', 'design', 7668, 639, '1989-04-28');
INSERT INTO welder_list VALUES (12, 'Kevin Cohen', 'night', 'choundlus', 7262, 568, '2010-05-07');
INSERT INTO welder_list VALUES (13, 'Olivia Lopez', 'night', 'choundlus', 7029, 651, '2022-04-27');
INSERT INTO welder_list VALUES (14, 'Gina Davis', 'pleaplait', 'mealsun', 8252, 35, '2006-06-26');
INSERT INTO welder_list VALUES (15, 'Seanlockchi Toveand', 'basnougro', 'choundlus', 6781, 402, '1990-11-10');
INSERT INTO welder_list VALUES (16, 'Kate Fischer', 'day', 'choundlus', 1415, 146, '1998-02-03');
INSERT INTO welder_list VALUES (17, 'Iris Sato', 'noumdrain', 'design', 7601, 768, '2003-02-17');
INSERT INTO welder_list VALUES (18, 'Wailchan Sendmait', 'night', 'design', 5355, 630, '2018-08-21');
INSERT INTO welder_list VALUES (19, 'Bromdreack Brurmeaquis', 'noumdrain', 'design', 2052, 871, '2012-07-08');
INSERT INTO welder_list VALUES (20, 'Oscar Ford', 'pleaplait', 'legal', 1527, 200, '2018-10-10');
INSERT INTO welder_list VALUES (21, 'Flourgroun Groumhain', 'pleajind', 'choundlus', 9715, 808, '1994-05-08');
INSERT INTO welder_list VALUES (22, 'Frank Ellis', 'pleaplait', 'choundlus', 8971, 301, '2021-04-06');
INSERT INTO welder_list VALUES (23, 'Elena Sato', 'pleaplait', 'legal', 2569, 438, '1998-05-08');
INSERT INTO welder_list VALUES (24, 'Gosshenmai Staissourplous', 'pleaplait', 'legal', 9067, 178, '2016-02-01');
INSERT INTO welder_list VALUES (25, 'Adam Klein', 'pleaplait', 'choundlus', 6242, 24, '2001-10-13');
INSERT INTO welder_list VALUES (26, 'Zurgi Gounflai', 'pleaplait', 'design', 8263, 171, '1989-07-27');
INSERT INTO welder_list VALUES (27, 'Claitmand Porri', 'day', 'design', 5024, 817, '1989-03-28');
INSERT INTO welder_list VALUES (28, 'Zeatplet Fenseandne', 'day', 'choundlus', 4418, 602, '2006-03-01');
INSERT INTO welder_list VALUES (29, 'Liam Klein', 'noumdrain', 'choundlus', 9415, 966, '2009-06-19');
INSERT INTO welder_list VALUES (30, 'Marco Ellis', 'pleaplait', 'choundlus', 9370, 92, '2012-05-07');
INSERT INTO welder_list VALUES (31, 'Rammus Saintimlu', 'night', 'mealsun', 3794, 772, '2008-04-28');
INSERT INTO welder_list VALUES (32, 'Drertofou Jashilgou', 'day', 'choundlus', 2282, 485, '2011-09-18');
INSERT INTO welder_list VALUES (33, 'Olivia Tanaka', 'pleaplait', 'mealsun', 9429, 748, '1999-09-14');
INSERT INTO welder_list VALUES (34, 'Simon Hughes', 'pleaplait', 'choundlus', 4590, 724, '2007-01-21');
INSERT INTO welder_list VALUES (35, 'Beneaseand Staistramkaick', 'pleaplait', 'choundlus', 9746, 857, '2007-09-17');
INSERT INTO welder_list VALUES (36, 'Victor Larsen', 'noumdrain', 'legal', 5092, 66, '2018-01-10');
CREATE TABLE vessel_list (
  vessel_no INTEGER PRIMARY KEY,
  name_of_vessel TEXT NOT NULL,
  color_of_vessel TEXT NOT NULL,
  origin_of_vessel TEXT NOT NULL,
  early_count_of_vessel INTEGER NOT NULL,
  extra_budget_of_vessel INTEGER NOT NULL,
  direct_check_of_vessel TEXT NOT NULL
);
INSERT INTO vessel_list VALUES (1, 'Sweet Pebble', 'trekroul', 'Egypt', 789, 420, '2013-01-10');
INSERT INTO vessel_list VALUES (2, 'Maibrean Cleabro', 'brown', 'Turkey', 971, 76, '2021-02-27');
INSERT INTO vessel_list VALUES (3, 'Pamlo Nichethout', 'trekroul', 'Turkey', 975, 181, '2021-07-18');
INSERT INTO vessel_list VALUES (4, 'Proud Falcon', 'grey', 'Egypt', 207, 460, '1999-04-05');
INSERT INTO vessel_list VALUES (5, 'Nesquaim Plorneam', 'grey', 'tockstiltraim', 658, 26, '2007-12-10');
INSERT INTO vessel_list VALUES (6, 'Futheand Bomflat', 'brown', 'Egypt', 836, 92, '2003-03-07');
INSERT INTO vessel_list VALUES (7, 'Kerstunvou Treamplir', 'trekroul', 'Egypt', 313, 559, '2023-02-16');
INSERT INTO vessel_list VALUES (8, 'Grand Orchid', 'brown', 'France', 444, 243, '1999-02-03');
INSERT INTO vessel_list VALUES (9, 'Gaischil Treszamdrum', 'grey', 'tockstiltraim', 369, 463, '2018-02-21');
INSERT INTO vessel_list VALUES (10, 'Kroumdil Haincheanbock', 'brown', 'Turkey', 379, 410, '2009-09-01');
INSERT INTO vessel_list VALUES (11, 'Misty Anchor', 'brown', 'France', 64, 545, '2007-07-28');
INSERT INTO vessel_list VALUES (12, 'Royal Comet', 'grey', 'Turkey', 973, 553, '2005-02-25');
INSERT INTO vessel_list VALUES (13, 'Sagrut Daircho', 'grey', 'drezornut', 438, 314, '2014-02-15');
INSERT INTO vessel_list VALUES (14, 'Bright Beacon', 'brown', 'tockstiltraim', 852, 494, '2001-11-10');
INSERT INTO vessel_list VALUES (15, 'Grairkreskot Thailhankre', 'trekroul', 'tockstiltraim', 876, 196, '2006-04-22');
INSERT INTO vessel_list VALUES (16, 'Frozen Cedar', 'grey', 'Peru', 43, 121, '2000-12-06');
INSERT INTO vessel_list VALUES (17, 'Grand Comet', 'grey', 'Peru', 235, 267, '2005-05-11');
INSERT INTO vessel_list VALUES (18, 'Cleckseaskair Chaindpen', 'trekroul', 'Egypt', 784, 178, '2024-09-04');
INSERT INTO vessel_list VALUES (19, 'Lonely Beacon', 'brown', 'France', 351, 161, '2006-03-15');
INSERT INTO vessel_list VALUES (20, 'Nalzimthi Brousplir', 'grey', 'Turkey', 868, 300, '2008-11-28');
INSERT INTO vessel_list VALUES (21, 'Wild Tiger', 'dundlur', 'France', 14, 35, '2007-07-26');
INSERT INTO vessel_list VALUES (22, 'Ruckcleamshais Grishebro', 'brown', 'France', 238, 257, '2003-09-28');
INSERT INTO vessel_list VALUES (23, 'Wild Willow', 'grey', 'tockstiltraim', 659, 57, '2006-12-18');
INSERT INTO vessel_list VALUES (24, 'Heavear Grumchaick', 'trekroul', 'Egypt', 198, 459, '2006-07-18');
INSERT INTO vessel_list VALUES (25, 'Mighty Ember', 'brown', 'Turkey', 633, 49, '2010-01-15');
INSERT INTO vessel_list VALUES (26, 'Drounem Sudraim', 'grey', 'Turkey', 199, 639, '2005-06-06');
INSERT INTO vessel_list VALUES (27, 'Ancient Beacon', 'trekroul', 'France', 924, 135, '2013-10-11');
INSERT INTO vessel_list VALUES (28, 'Foucktocktheand Zourstairhoum', 'grey', 'Peru', 647, 553, '2012-12-01');
INSERT INTO vessel_list VALUES (29, 'Velvet Tiger', 'brown', 'tockstiltraim', 195, 246, '2002-11-20');
INSERT INTO vessel_list VALUES (30, 'Ancient Meadow', 'brown', 'drezornut', 954, 456, '2020-01-17');
INSERT INTO vessel_list VALUES (31, 'Vainbrailskea Quumlu', 'brown', 'Egypt', 938, 93, '2010-08-05');
INSERT INTO vessel_list VALUES (32, 'Lucky Falcon', 'grey', 'Egypt', 817, 472, '2014-09-10');
INSERT INTO vessel_list VALUES (33, 'Naircheatkrai Purlound', 'brown', 'Peru', 59, 35, '2024-12-18');
INSERT INTO vessel_list VALUES (34, 'Taickvo Skortrend', 'trekroul', 'Egypt', 350, 42, '2013-12-08');
CREATE TABLE contract_list (
  contract_no INTEGER PRIMARY KEY,
  name_of_contract TEXT NOT NULL,
  graikrai_of_contract TEXT NOT NULL,
  shalskickhaick_of_contract TEXT NOT NULL,
  jolcloushur_of_contract INTEGER NOT NULL,
  late_depth_of_contract INTEGER NOT NULL,
  average_date_of_contract TEXT NOT NULL,
  welder_ref INTEGER NOT NULL,
  vessel_ref INTEGER NOT NULL,
  FOREIGN KEY (welder_ref) REFERENCES welder_list(welder_no),
  FOREIGN KEY (vessel_ref) REFERENCES vessel_list(vessel_no)
);
INSERT INTO contract_list VALUES (1, 'D379', 'winter', 'cloudy', 2232, 256, '2012-08-13', 34, 29);
INSERT INTO contract_list VALUES (2, 'D803', 'summer', 'foggy', 1215, 161, '2016-04-02', 36, 17);
INSERT INTO contract_list VALUES (3, 'D318', 'summer', 'foggy', 253, 454, '2012-06-08', 31, 18);
INSERT INTO contract_list VALUES (4, 'D122', 'summer', 'cloudy', 682, 248, '2021-08-05', 28, 27);
INSERT INTO contract_list VALUES (5, 'D847', 'summer', 'sunny', 35, 449, '2018-08-14', 32, 13);
INSERT INTO contract_list VALUES (6, 'D953', 'spring', 'rainy', 1184, 344, '2013-06-03', 2, 17);
INSERT INTO contract_list VALUES (7, 'D644', 'summer', 'cloudy', 2195, 179, '2023-10-26', 7, 26);
INSERT INTO contract_list VALUES (8, 'D785', 'winter', 'foggy', 719, 27, '2023-08-04', 29, 26);
INSERT INTO contract_list VALUES (9, 'D180', 'autumn', 'sunny', 1260, 382, '2013-04-13', 30, 18);
INSERT INTO contract_list VALUES (10, 'D116', 'summer', 'sunny', 2315, 353, '2011-11-12', 28, 4);
INSERT INTO contract_list VALUES (11, 'D417', 'winter', 'cloudy', 1408, 244, '2014-06-12', 30, 8);
INSERT INTO contract_list VALUES (12, 'D162', 'spring', 'foggy', 2147, 16, '2022-05-13', 7, 26);
INSERT INTO contract_list VALUES (13, 'D809', 'autumn', 'sunny', 1822, 369, '2022-08-10', 18, 24);
INSERT INTO contract_list VALUES (14, 'D685', 'spring', 'cloudy', 2409, 454, '2011-10-12', 5, 23);
INSERT INTO contract_list VALUES (15, 'D588', 'spring', 'cloudy', 1694, 144, '2018-10-08', 31, 3);
INSERT INTO contract_list VALUES (16, 'D684', 'summer', 'sunny', 91, 233, '2013-10-23', 29, 30);
INSERT INTO contract_list VALUES (17, 'D758', 'autumn', 'sunny', 2812, 332, '2020-05-24', 26, 10);
INSERT INTO contract_list VALUES (18, 'D331', 'summer', 'cloudy', 2939, 208, '2012-01-27', 23, 32);
INSERT INTO contract_list VALUES (19, 'D863', 'summer', 'sunny', 210, 282, '2013-12-15', 28, 27);
INSERT INTO contract_list VALUES (20, 'D630', 'autumn', 'raitreandbe', 335, 325, '2021-05-09', 2, 23);
INSERT INTO contract_list VALUES (21, 'D808', 'autumn', 'foggy', 296, 281, '2017-03-12', 16, 8);
INSERT INTO contract_list VALUES (22, 'D440', 'autumn', 'foggy', 2148, 221, '2020-02-24', 27, 16);
INSERT INTO contract_list VALUES (23, 'D925', 'summer', 'sunny', 282, 23, '2010-10-22', 26, 1);
INSERT INTO contract_list VALUES (24, 'D757', 'summer', 'raitreandbe', 2869, 269, '2019-10-23', 21, 26);
INSERT INTO contract_list VALUES (25, 'D475', 'autumn', 'sunny', 2498, 48, '2012-01-04', 13, 3);
INSERT INTO contract_list VALUES (26, 'D966', 'autumn', 'cloudy', 1683, 229, '2015-02-21', 17, 7);
INSERT INTO contract_list VALUES (27, 'D156', 'summer', 'sunny', 570, 314, '2016-11-20', 28, 19);
INSERT INTO contract_list VALUES (28, 'D212', 'winter', 'foggy', 2563, 222, '2012-05-20', 28, 22);
INSERT INTO contract_list VALUES (29, 'D591', 'spring', 'raitreandbe', 2745, 144, '2024-02-04', 36, 16);
INSERT INTO contract_list VALUES (30, 'D124', 'autumn', 'rainy', 2701, 247, '2013-08-09', 28, 10);
INSERT INTO contract_list VALUES (31, 'D252', 'spring', 'raitreandbe', 2706, 232, '2022-11-22', 23, 26);
INSERT INTO contract_list VALUES (32, 'D448', 'winter', 'foggy', 2057, 418, '2018-03-22', 4, 22);
INSERT INTO contract_list VALUES (33, 'D429', 'summer', 'sunny', 260, 23, '2014-10-26', 8, 3);
INSERT INTO contract_list VALUES (34, 'D384', 'autumn', 'rainy', 37, 104, '2013-06-04', 28, 1);
INSERT INTO contract_list VALUES (35, 'D405', 'autumn', 'foggy', 1047, 95, '2021-06-01', 33, 18);
INSERT INTO contract_list VALUES (36, 'D220', 'winter', 'foggy', 2376, 226, '2024-09-20', 7, 10);
INSERT INTO contract_list VALUES (37, 'D786', 'summer', 'sunny', 367, 14, '2024-05-27', 12, 30);
INSERT INTO contract_list VALUES (38, 'D772', 'spring', 'cloudy', 2143, 68, '2017-09-27', 23, 32);
INSERT INTO contract_list VALUES (39, 'D963', 'winter', 'cloudy', 634, 275, '2017-07-16', 10, 18);
INSERT INTO contract_list VALUES (40, 'D462', 'autumn', 'cloudy', 1014, 100, '2015-06-04', 28, 25);
INSERT INTO contract_list VALUES (41, 'D279', 'winter', 'cloudy', 1863, 362, '2013-08-22', 25, 17);
INSERT INTO contract_list VALUES (42, 'D837', 'winter', 'raitreandbe', 15, 75, '2011-01-27', 8, 26);
INSERT INTO contract_list VALUES (43, 'D970', 'autumn', 'cloudy', 2962, 239, '2010-02-16', 23, 29);
INSERT INTO contract_list VALUES (44, 'D284', 'summer', 'raitreandbe', 2115, 312, '2020-03-15', 30, 9);
INSERT INTO contract_list VALUES (45, 'D401', 'summer', 'rainy', 2239, 240, '2014-10-03', 32, 31);
INSERT INTO contract_list VALUES (46, 'D960', 'autumn', 'raitreandbe', 661, 456, '2019-07-04', 34, 6);
INSERT INTO contract_list VALUES (47, 'D272', 'winter', 'rainy', 365, 402, '2012-02-26', 3, 3);
INSERT INTO contract_list VALUES (48, 'D229', 'spring', 'sunny', 1459, 153, '2023-11-14', 33, 7);
INSERT INTO contract_list VALUES (49, 'D546', 'spring', 'cloudy', 469, 331, '2011-08-21', 33, 8);
INSERT INTO contract_list VALUES (50, 'D759', 'autumn', 'raitreandbe', 2450, 201, '2023-07-13', 27, 9);
INSERT INTO contract_list VALUES (51, 'D533', 'autumn', 'foggy', 2687, 78, '2020-09-10', 28, 26);
INSERT INTO contract_list VALUES (52, 'D286', 'spring', 'foggy', 2129, 186, '2016-11-18', 34, 8);
INSERT INTO contract_list VALUES (53, 'D846', 'summer', 'sunny', 161, 103, '2012-07-13', 30, 28);
INSERT INTO contract_list VALUES (54, 'D578', 'autumn', 'cloudy', 362, 162, '2024-09-12', 32, 1);
INSERT INTO contract_list VALUES (55, 'D330', 'summer', 'rainy', 1884, 258, '2024-03-15', 31, 18);
INSERT INTO contract_list VALUES (56, 'D544', 'summer', 'cloudy', 1834, 93, '2012-11-04', 32, 26);
INSERT INTO contract_list VALUES (57, 'D504', 'summer', 'sunny', 706, 401, '2017-10-15', 21, 22);
INSERT INTO contract_list VALUES (58, 'D732', 'autumn', 'raitreandbe', 2522, 289, '2010-01-07', 28, 8);
INSERT INTO contract_list VALUES (59, 'D600', 'summer', 'rainy', 967, 285, '2014-04-11', 3, 25);
INSERT INTO contract_list VALUES (60, 'D225', 'summer', 'cloudy', 686, 250, '2020-05-13', 33, 22);
INSERT INTO contract_list VALUES (61, 'D566', 'autumn', 'foggy', 2038, 468, '2022-10-20', 8, 17);
INSERT INTO contract_list VALUES (62, 'D699', 'summer', 'sunny', 581, 395, '2019-12-27', 12, 19);
INSERT INTO contract_list VALUES (63, 'D834', 'summer', 'cloudy', 1218, 212, '2010-02-02', 15, 8);
INSERT INTO contract_list VALUES (64, 'D810', 'autumn', 'sunny', 60, 342, '2023-10-12', 23, 6);
INSERT INTO contract_list VALUES (65, 'D452', 'autumn', 'foggy', 462, 136, '2016-06-17', 2, 16);
INSERT INTO contract_list VALUES (66, 'D163', 'autumn', 'rainy', 718, 256, '2013-03-19', 33, 13);
INSERT INTO contract_list VALUES (67, 'D878', 'autumn', 'rainy', 2813, 135, '2011-05-16', 35, 6);
INSERT INTO contract_list VALUES (68, 'D676', 'winter', 'cloudy', 2253, 119, '2010-01-04', 7, 10);
INSERT INTO contract_list VALUES (69, 'D202', 'summer', 'foggy', 1669, 23, '2015-12-03', 23, 11);
INSERT INTO contract_list VALUES (70, 'D364', 'summer', 'cloudy', 854, 223, '2021-01-21', 23, 25);
INSERT INTO contract_list VALUES (71, 'D559', 'autumn', 'foggy', 1108, 248, '2014-09-05', 13, 18);
INSERT INTO contract_list VALUES (72, 'D723', 'summer', 'cloudy', 651, 458, '2014-10-08', 13, 10);
INSERT INTO contract_list VALUES (73, 'D625', 'winter', 'sunny', 1010, 360, '2024-02-11', 25, 8);
INSERT INTO contract_list VALUES (74, 'D522', 'winter', 'foggy', 19, 88, '2015-08-24', 25, 27);
INSERT INTO contract_list VALUES (75, 'D631', 'autumn', 'cloudy', 663, 248, '2010-05-01', 30, 27);
INSERT INTO contract_list VALUES (76, 'D280', 'autumn', 'foggy', 2450, 161, '2023-08-25', 7, 4);
INSERT INTO contract_list VALUES (77, 'D939', 'summer', 'sunny', 2073, 377, '2015-08-07', 16, 27);
INSERT INTO contract_list VALUES (78, 'D681', 'spring', 'rainy', 1413, 62, '2011-04-18', 13, 8);
INSERT INTO contract_list VALUES (79, 'D493', 'summer', 'foggy', 1083, 267, '2023-12-07', 3, 6);
INSERT INTO contract_list VALUES (80, 'D207', 'autumn', 'sunny', 1173, 45, '2020-04-16', 23, 1);
INSERT INTO contract_list VALUES (81, 'D248', 'autumn', 'raitreandbe', 785, 65, '2019-01-23', 26, 23);
INSERT INTO contract_list VALUES (82, 'D467', 'summer', 'cloudy', 92, 390, '2019-12-15', 21, 28);
INSERT INTO contract_list VALUES (83, 'D864', 'summer', 'rainy', 1523, 289, '2020-10-10', 30, 11);
INSERT INTO contract_list VALUES (84, 'D908', 'winter', 'sunny', 911, 18, '2018-12-18', 23, 10);
INSERT INTO contract_list VALUES (85, 'D814', 'autumn', 'foggy', 1201, 145, '2016-10-26', 32, 7);
INSERT INTO contract_list VALUES (86, 'D465', 'winter', 'foggy', 848, 354, '2021-10-25', 7, 26);
INSERT INTO contract_list VALUES (87, 'D751', 'autumn', 'rainy', 1802, 328, '2016-11-22', 27, 7);
INSERT INTO contract_list VALUES (88, 'D232', 'summer', 'sunny', 2417, 136, '2014-03-18', 8, 7);
INSERT INTO contract_list VALUES (89, 'D945', 'summer', 'raitreandbe', 129, 35, '2019-10-12', 28, 18);
INSERT INTO contract_list VALUES (90, 'D464', 'summer', 'foggy', 888, 388, '2013-02-17', 21, 30);
INSERT INTO contract_list VALUES (91, 'D150', 'autumn', 'sunny', 63, 203, '2013-12-15', 23, 28);
INSERT INTO contract_list VALUES (92, 'D598', 'spring', 'sunny', 185, 378, '2020-02-26', 28, 26);
INSERT INTO contract_list VALUES (93, 'D228', 'autumn', 'foggy', 2918, 214, '2015-05-22', 35, 13);
INSERT INTO contract_list VALUES (94, 'D432', 'autumn', 'sunny', 938, 310, '2017-01-28', 18, 29);
INSERT INTO contract_list VALUES (95, 'D135', 'summer', 'cloudy', 1781, 109, '2018-09-28', 31, 26);
INSERT INTO contract_list VALUES (96, 'D695', 'spring', 'sunny', 2149, 45, '2020-05-24', 21, 7);
INSERT INTO contract_list VALUES (97, 'D838', 'spring', 'foggy', 171, 321, '2022-02-08', 33, 8);
INSERT INTO contract_list VALUES (98, 'D688', 'autumn', 'rainy', 2567, 450, '2015-10-17', 17, 4);
INSERT INTO contract_list VALUES (99, 'D556', 'summer', 'cloudy', 2495, 365, '2010-08-16', 33, 4);
INSERT INTO contract_list VALUES (100, 'D645', 'winter', 'rainy', 44, 153, '2016-10-24', 15, 1);
INSERT INTO contract_list VALUES (101, 'D374', 'winter', 'rainy', 2599, 93, '2015-01-12', 33, 9);
INSERT INTO contract_list VALUES (102, 'D340', 'summer', 'sunny', 1192, 62, '2017-06-16', 13, 4);
INSERT INTO contract_list VALUES (103, 'D151', 'summer', 'raitreandbe', 1734, 417, '2015-05-22', 13, 30);
INSERT INTO contract_list VALUES (104, 'D478', 'autumn', 'sunny', 2965, 220, '2010-09-02', 33, 3);
INSERT INTO contract_list VALUES (105, 'D230', 'spring', 'cloudy', 1794, 203, '2020-02-16', 34, 23);
INSERT INTO contract_list VALUES (106, 'D749', 'summer', 'cloudy', 850, 68, '2017-08-02', 21, 17);
INSERT INTO contract_list VALUES (107, 'D550', 'autumn', 'rainy', 2954, 171, '2023-08-16', 23, 7);
INSERT INTO contract_list VALUES (108, 'D853', 'autumn', 'cloudy', 2773, 12, '2020-08-22', 21, 27);
INSERT INTO contract_list VALUES (109, 'D584', 'summer', 'rainy', 1652, 446, '2018-05-05', 13, 3);
INSERT INTO contract_list VALUES (110, 'D276', 'summer', 'cloudy', 1011, 160, '2015-01-18', 14, 25);
INSERT INTO contract_list VALUES (111, 'D656', 'autumn', 'foggy', 2350, 332, '2024-03-22', 13, 6);
INSERT INTO contract_list VALUES (112, 'D184', 'summer', 'cloudy', 2016, 398, '2022-06-14', 32, 25);
INSERT INTO contract_list VALUES (113, 'D704', 'autumn', 'foggy', 1707, 214, '2014-03-22', 23, 30);
INSERT INTO contract_list VALUES (114, 'D369', 'autumn', 'foggy', 1506, 212, '2017-12-07', 30, 7);
INSERT INTO contract_list VALUES (115, 'D765', 'winter', 'foggy', 2400, 328, '2013-03-22', 33, 16);
INSERT INTO contract_list VALUES (116, 'D597', 'autumn', 'rainy', 815, 19, '2017-12-20', 2, 17);
INSERT INTO contract_list VALUES (117, 'D968', 'summer', 'sunny', 2026, 15, '2023-07-25', 29, 18);
INSERT INTO contract_list VALUES (118, 'D247', 'summer', 'cloudy', 1797, 350, '2024-04-01', 25, 9);
INSERT INTO contract_list VALUES (119, 'D796', 'summer', 'cloudy', 2687, 375, '2023-03-08', 23, 23);
INSERT INTO contract_list VALUES (120, 'D777', 'autumn', 'raitreandbe', 2745, 106, '2024-09-06', 35, 1);
