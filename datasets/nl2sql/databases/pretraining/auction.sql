CREATE TABLE all_bidders (
  bid_no INTEGER PRIMARY KEY,
  bid_nm TEXT NOT NULL,
  active_st TEXT NOT NULL,
  turn TEXT NOT NULL,
  age INTEGER NOT NULL,
  result INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO all_bidders VALUES (1, 'Chickveal Miclusflol', 'zospuckza', 'early', 18, 651, '1988-06-18');
INSERT INTO all_bidders VALUES (2, 'Wigouckskeas Wuckfland', 'absent', 'floundtralnick', 77, 246, '1952-05-20');
INSERT INTO all_bidders VALUES (3, 'Putthal Pirchealskea', 'permanent', 'zunddromzeck', 19, 881, '1960-04-04');
INSERT INTO all_bidders VALUES (4, 'Kate Green', 'absent', 'floundtralnick', 38, 638, '1995-06-16');
INSERT INTO all_bidders VALUES (5, 'Daisy Green', 'permanent', 'floundtralnick', 21, 78, '1985-01-03');
INSERT INTO all_bidders VALUES (6, 'Rosa Baker', 'absent', 'stolvet', 70, 787, '1970-08-20');
INSERT INTO all_bidders VALUES (7, 'Voulgroustel Braindkimstou', 'suspended', 'sunku', 74, 539, '1980-07-07');
INSERT INTO all_bidders VALUES (8, 'Closkourclen Braisvusla', 'absent', 'floundtralnick', 36, 335, '1953-01-20');
INSERT INTO all_bidders VALUES (9, 'Fletnealpouck Nassoutthind', 'suspended', 'floundtralnick', 68, 947, '1967-02-10');
INSERT INTO all_bidders VALUES (10, 'David Jones', 'absent', 'floundtralnick', 31, 385, '1977-07-20');
INSERT INTO all_bidders VALUES (11, 'Lourkim Ruskin', 'suspended', 'sunku', 36, 182, '1947-02-23');
INSERT INTO all_bidders VALUES (12, 'Peatbrund Trequeat', 'suspended', 'early', 18, 306, '1989-04-07');
INSERT INTO all_bidders VALUES (13, 'Zoe Adams', 'absent', 'stolvet', 35, 359, '2004-09-27');
INSERT INTO all_bidders VALUES (14, 'Henry Vega', 'suspended', 'sunku', 36, 864, '1990-02-11');
INSERT INTO all_bidders VALUES (15, 'Zaitpul Dremploun', 'absent', 'floundtralnick', 63, 378, '1962-01-24');
INSERT INTO all_bidders VALUES (16, 'Clealzuckthou Taichund', 'permanent', 'stolvet', 71, 350, '1951-12-02');
INSERT INTO all_bidders VALUES (17, 'Lena Young', 'absent', 'day', 20, 242, '1972-08-11');
INSERT INTO all_bidders VALUES (18, 'Shendflai Skuckru', 'permanent', 'zunddromzeck', 31, 923, '1951-06-25');
INSERT INTO all_bidders VALUES (19, 'Simon Irwin', 'suspended', 'floundtralnick', 62, 948, '1946-07-06');
INSERT INTO all_bidders VALUES (20, 'Skearzarpland Krocheathai', 'suspended', 'stolvet', 33, 394, '2002-08-20');
INSERT INTO all_bidders VALUES (21, 'Jerher Hunpostock', 'zospuckza', 'stolvet', 60, 302, '1967-06-01');
INSERT INTO all_bidders VALUES (22, 'Frank Price', 'zospuckza', 'zunddromzeck', 33, 158, '1994-03-11');
INSERT INTO all_bidders VALUES (23, 'Hempu Teatdramskin', 'suspended', 'floundtralnick', 55, 449, '1976-06-07');
INSERT INTO all_bidders VALUES (24, 'Eric Nolan', 'absent', 'sunku', 50, 799, '1997-12-11');
INSERT INTO all_bidders VALUES (25, 'Rosa Lopez', 'suspended', 'zunddromzeck', 29, 969, '1952-08-01');
INSERT INTO all_bidders VALUES (26, 'Tara Brown', 'permanent', 'floundtralnick', 67, 633, '1973-05-01');
INSERT INTO all_bidders VALUES (27, 'Colin Nolan', 'permanent', 'floundtralnick', 77, 380, '1987-03-27');
INSERT INTO all_bidders VALUES (28, 'Wendy Walsh', 'active', 'stolvet', 65, 899, '1975-12-24');
INSERT INTO all_bidders VALUES (29, 'Jimkrunflas Bourdrustout', 'zospuckza', 'floundtralnick', 77, 156, '1970-05-23');
CREATE TABLE antq (
  antq_id INTEGER PRIMARY KEY,
  antq_nm TEXT NOT NULL,
  origin TEXT NOT NULL,
  mat TEXT NOT NULL,
  pw INTEGER NOT NULL,
  inv INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO antq VALUES (1, 'Meplous Haikrem', 'theckshackdrou', 'cotton', 1661, 205, '2005-10-08');
INSERT INTO antq VALUES (2, 'Trailskatclum Manpock', 'Sweden', 'leather', 2056, 42, '2007-12-01');
INSERT INTO antq VALUES (3, 'Grand Beacon', 'Ireland', 'jousbrend', 2346, 39, '2002-12-16');
INSERT INTO antq VALUES (4, 'Soulpaind Neckpain', 'Germany', 'packmeckflea', 3304, 147, '2004-04-22');
INSERT INTO antq VALUES (5, 'Quassako Veangur', 'Ireland', 'leather', 857, 249, '2007-10-01');
INSERT INTO antq VALUES (6, 'Tranpeatvis Pleamgrur', 'theckshackdrou', 'cotton', 903, 340, '2002-03-21');
INSERT INTO antq VALUES (7, 'Skindrail Trousthil', 'France', 'leather', 370, 172, '2009-04-11');
INSERT INTO antq VALUES (8, 'Sunny Anchor', 'France', 'jousbrend', 1652, 373, '2000-08-25');
INSERT INTO antq VALUES (9, 'Deckvim Thoutquound', 'France', 'jousbrend', 1966, 97, '2005-09-17');
INSERT INTO antq VALUES (10, 'Sunny Storm', 'Sweden', 'cotton', 2868, 313, '2022-03-14');
INSERT INTO antq VALUES (11, 'Frozen Lotus', 'Ireland', 'leather', 3010, 160, '2008-08-12');
INSERT INTO antq VALUES (12, 'Ancient Comet', 'France', 'cotton', 892, 388, '2014-03-02');
INSERT INTO antq VALUES (13, 'Stunmin Junzim', 'Sweden', 'jousbrend', 512, 52, '2012-07-26');
INSERT INTO antq VALUES (14, 'Happy Ember', 'France', 'leather', 3094, 291, '2012-02-28');
INSERT INTO antq VALUES (15, 'Royal Maple', 'Sweden', 'cotton', 1116, 37, '2012-09-22');
INSERT INTO antq VALUES (16, 'Proud Orchid', 'Sweden', 'leather', 3325, 394, '2008-06-01');
INSERT INTO antq VALUES (17, 'Ditpleattrul Koumgargret', 'Sweden', 'packmeckflea', 2288, 88, '2018-07-16');
INSERT INTO antq VALUES (18, 'Proud Comet', 'Germany', 'jousbrend', 3333, 282, '2016-02-01');
INSERT INTO antq VALUES (19, 'Jadras Sarnait', 'theckshackdrou', 'leather', 3599, 124, '2015-06-04');
INSERT INTO antq VALUES (20, 'Doutvosvack Kourus', 'Ireland', 'cotton', 2393, 333, '2008-04-11');
INSERT INTO antq VALUES (21, 'Royal Anchor', 'Canada', 'cotton', 2239, 344, '2016-11-03');
INSERT INTO antq VALUES (22, 'Jeackjund Raitthin', 'theckshackdrou', 'leather', 2481, 385, '2009-07-24');
INSERT INTO antq VALUES (23, 'Weweaspas Rudrotstai', 'Ireland', 'cotton', 2258, 309, '2008-05-06');
INSERT INTO antq VALUES (24, 'Tetthandgeal Tearskam', 'theckshackdrou', 'leather', 3781, 137, '2011-02-18');
INSERT INTO antq VALUES (25, 'Happy Lotus', 'Ireland', 'cotton', 3724, 112, '2007-06-07');
INSERT INTO antq VALUES (26, 'Flaizithock Branquai', 'France', 'packmeckflea', 2260, 196, '2002-11-10');
INSERT INTO antq VALUES (27, 'Clunsoundbround Pliskir', 'theckshackdrou', 'glass', 3690, 89, '2015-01-12');
INSERT INTO antq VALUES (28, 'Royal Falcon', 'Canada', 'glass', 1345, 40, '2005-01-06');
INSERT INTO antq VALUES (29, 'Zisteatdraick Soubundruck', 'Germany', 'packmeckflea', 505, 14, '2005-12-18');
INSERT INTO antq VALUES (30, 'Jenpais Danquounjam', 'Sweden', 'packmeckflea', 3527, 377, '2005-11-24');
INSERT INTO antq VALUES (31, 'Wounmeandhul Nunploumi', 'France', 'leather', 1304, 135, '2002-11-01');
INSERT INTO antq VALUES (32, 'Bright Raven', 'Canada', 'leather', 614, 158, '2004-02-15');
CREATE TABLE all_bids (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  ssn TEXT NOT NULL,
  method TEXT NOT NULL,
  total_e INTEGER NOT NULL,
  cnt INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  by_bidder INTEGER NOT NULL,
  ant_ref INTEGER NOT NULL,
  FOREIGN KEY (by_bidder) REFERENCES all_bidders(bid_no),
  FOREIGN KEY (ant_ref) REFERENCES antq(antq_id)
);
INSERT INTO all_bids VALUES (1, 'C752', 'autumn', 'cash', 1751, 44, '2010-07-20', 5, 30);
INSERT INTO all_bids VALUES (2, 'C986', 'winter', 'cash', 4034, 241, '2020-10-09', 10, 7);
INSERT INTO all_bids VALUES (3, 'C396', 'winter', 'cash', 637, 37, '2020-11-26', 26, 7);
INSERT INTO all_bids VALUES (4, 'C531', 'summer', 'cash', 424, 7, '2010-01-14', 28, 18);
INSERT INTO all_bids VALUES (5, 'C640', 'welwundnem', 'pleartrondshaind', 1509, 191, '2018-03-17', 8, 29);
INSERT INTO all_bids VALUES (6, 'C545', 'autumn', 'boumthaickte', 1651, 212, '2023-05-04', 24, 4);
INSERT INTO all_bids VALUES (7, 'C462', 'summer', 'cash', 416, 172, '2012-02-03', 27, 7);
INSERT INTO all_bids VALUES (8, 'C419', 'winter', 'boumthaickte', 760, 244, '2018-11-24', 28, 26);
INSERT INTO all_bids VALUES (9, 'C843', 'winter', 'boumthaickte', 2354, 202, '2018-07-04', 8, 17);
INSERT INTO all_bids VALUES (10, 'C917', 'winter', 'boumthaickte', 395, 180, '2024-11-14', 5, 5);
INSERT INTO all_bids VALUES (11, 'C721', 'summer', 'pleartrondshaind', 70, 177, '2021-01-25', 26, 27);
INSERT INTO all_bids VALUES (12, 'C692', 'autumn', 'tenvain', 1162, 78, '2011-09-03', 3, 31);
INSERT INTO all_bids VALUES (13, 'C480', 'welwundnem', 'pleartrondshaind', 797, 289, '2021-03-23', 10, 19);
INSERT INTO all_bids VALUES (14, 'C939', 'autumn', 'cash', 1307, 222, '2024-01-21', 23, 21);
INSERT INTO all_bids VALUES (15, 'C697', 'welwundnem', 'tenvain', 2191, 7, '2017-05-10', 1, 27);
INSERT INTO all_bids VALUES (16, 'C561', 'welwundnem', 'pleartrondshaind', 4507, 261, '2019-01-10', 10, 4);
INSERT INTO all_bids VALUES (17, 'C734', 'welwundnem', 'cash', 3060, 147, '2021-11-21', 25, 22);
INSERT INTO all_bids VALUES (18, 'C606', 'winter', 'cash', 930, 149, '2022-02-03', 27, 14);
INSERT INTO all_bids VALUES (19, 'C616', 'welwundnem', 'cash', 4453, 275, '2013-04-13', 28, 26);
INSERT INTO all_bids VALUES (20, 'C232', 'winter', 'cash', 249, 71, '2010-05-20', 28, 4);
INSERT INTO all_bids VALUES (21, 'C275', 'autumn', 'tenvain', 3412, 279, '2015-09-22', 13, 21);
INSERT INTO all_bids VALUES (22, 'C354', 'welwundnem', 'pleartrondshaind', 1902, 136, '2019-08-21', 3, 29);
INSERT INTO all_bids VALUES (23, 'C208', 'winter', 'tenvain', 3436, 31, '2018-10-27', 10, 21);
INSERT INTO all_bids VALUES (24, 'C459', 'summer', 'pleartrondshaind', 3423, 229, '2023-06-24', 8, 19);
INSERT INTO all_bids VALUES (25, 'C601', 'welwundnem', 'tenvain', 917, 160, '2020-10-13', 13, 7);
INSERT INTO all_bids VALUES (26, 'C337', 'autumn', 'pleartrondshaind', 509, 249, '2022-11-25', 7, 4);
INSERT INTO all_bids VALUES (27, 'C452', 'autumn', 'pleartrondshaind', 4792, 90, '2024-05-24', 25, 24);
INSERT INTO all_bids VALUES (28, 'C596', 'welwundnem', 'tenvain', 362, 29, '2023-04-14', 1, 15);
INSERT INTO all_bids VALUES (29, 'C521', 'autumn', 'tenvain', 20, 262, '2022-07-14', 5, 15);
INSERT INTO all_bids VALUES (30, 'C592', 'autumn', 'pleartrondshaind', 4890, 134, '2017-01-01', 22, 17);
INSERT INTO all_bids VALUES (31, 'C123', 'autumn', 'cash', 2950, 9, '2020-07-07', 27, 30);
INSERT INTO all_bids VALUES (32, 'C204', 'autumn', 'tenvain', 2609, 145, '2012-10-02', 12, 22);
INSERT INTO all_bids VALUES (33, 'C921', 'autumn', 'cash', 2463, 286, '2011-09-07', 13, 23);
INSERT INTO all_bids VALUES (34, 'C304', 'welwundnem', 'tenvain', 1120, 157, '2022-04-13', 24, 26);
INSERT INTO all_bids VALUES (35, 'C438', 'winter', 'pleartrondshaind', 4766, 102, '2019-02-10', 9, 1);
INSERT INTO all_bids VALUES (36, 'C607', 'autumn', 'tenvain', 2956, 192, '2023-04-06', 10, 31);
INSERT INTO all_bids VALUES (37, 'C359', 'autumn', 'pleartrondshaind', 2873, 260, '2019-09-28', 1, 3);
INSERT INTO all_bids VALUES (38, 'C214', 'autumn', 'cash', 2563, 102, '2015-01-20', 16, 9);
INSERT INTO all_bids VALUES (39, 'C905', 'winter', 'pleartrondshaind', 733, 138, '2015-08-04', 21, 8);
INSERT INTO all_bids VALUES (40, 'C817', 'winter', 'pleartrondshaind', 1842, 93, '2023-09-22', 24, 17);
INSERT INTO all_bids VALUES (41, 'C940', 'summer', 'pleartrondshaind', 2335, 259, '2024-07-04', 8, 10);
INSERT INTO all_bids VALUES (42, 'C914', 'summer', 'tenvain', 2228, 227, '2011-04-10', 6, 7);
INSERT INTO all_bids VALUES (43, 'C191', 'autumn', 'tenvain', 1669, 91, '2017-07-07', 5, 30);
INSERT INTO all_bids VALUES (44, 'C181', 'autumn', 'cash', 3834, 8, '2011-01-27', 22, 30);
INSERT INTO all_bids VALUES (45, 'C363', 'autumn', 'tenvain', 3552, 265, '2022-07-16', 16, 23);
INSERT INTO all_bids VALUES (46, 'C896', 'welwundnem', 'cash', 4706, 143, '2012-06-05', 5, 26);
INSERT INTO all_bids VALUES (47, 'C286', 'welwundnem', 'pleartrondshaind', 2170, 226, '2020-02-08', 9, 26);
INSERT INTO all_bids VALUES (48, 'C155', 'winter', 'cash', 3726, 243, '2018-01-25', 3, 23);
INSERT INTO all_bids VALUES (49, 'C184', 'autumn', 'pleartrondshaind', 3965, 297, '2020-08-15', 10, 8);
INSERT INTO all_bids VALUES (50, 'C893', 'winter', 'cash', 321, 219, '2016-10-14', 8, 9);
INSERT INTO all_bids VALUES (51, 'C993', 'autumn', 'tenvain', 4118, 173, '2012-08-28', 11, 30);
INSERT INTO all_bids VALUES (52, 'C422', 'winter', 'tenvain', 603, 60, '2011-05-18', 8, 29);
INSERT INTO all_bids VALUES (53, 'C349', 'welwundnem', 'cash', 3998, 183, '2011-02-15', 13, 9);
INSERT INTO all_bids VALUES (54, 'C858', 'summer', 'cash', 2100, 12, '2019-01-27', 7, 18);
INSERT INTO all_bids VALUES (55, 'C173', 'winter', 'pleartrondshaind', 1988, 119, '2017-08-02', 1, 3);
INSERT INTO all_bids VALUES (56, 'C801', 'welwundnem', 'tenvain', 1976, 295, '2016-05-19', 10, 15);
INSERT INTO all_bids VALUES (57, 'C989', 'autumn', 'tenvain', 1747, 20, '2023-01-21', 10, 10);
INSERT INTO all_bids VALUES (58, 'C483', 'welwundnem', 'tenvain', 4640, 185, '2014-01-14', 23, 22);
INSERT INTO all_bids VALUES (59, 'C198', 'welwundnem', 'tenvain', 3906, 213, '2018-04-16', 1, 15);
INSERT INTO all_bids VALUES (60, 'C947', 'autumn', 'cash', 3469, 53, '2013-02-21', 10, 1);
INSERT INTO all_bids VALUES (61, 'C737', 'welwundnem', 'cash', 863, 113, '2013-11-03', 20, 30);
INSERT INTO all_bids VALUES (62, 'C132', 'winter', 'cash', 89, 14, '2020-07-21', 29, 3);
INSERT INTO all_bids VALUES (63, 'C696', 'welwundnem', 'cash', 218, 199, '2012-03-06', 23, 17);
INSERT INTO all_bids VALUES (64, 'C976', 'winter', 'cash', 3050, 172, '2016-11-14', 23, 15);
INSERT INTO all_bids VALUES (65, 'C436', 'welwundnem', 'pleartrondshaind', 1378, 165, '2010-11-07', 9, 27);
INSERT INTO all_bids VALUES (66, 'C743', 'summer', 'tenvain', 735, 225, '2024-03-28', 5, 3);
INSERT INTO all_bids VALUES (67, 'C643', 'winter', 'tenvain', 589, 180, '2020-03-11', 3, 21);
INSERT INTO all_bids VALUES (68, 'C454', 'autumn', 'pleartrondshaind', 2468, 6, '2017-04-24', 13, 14);
INSERT INTO all_bids VALUES (69, 'C811', 'winter', 'cash', 2618, 245, '2013-08-22', 3, 27);
INSERT INTO all_bids VALUES (70, 'C154', 'autumn', 'pleartrondshaind', 1586, 120, '2024-04-09', 24, 26);
INSERT INTO all_bids VALUES (71, 'C677', 'winter', 'tenvain', 2637, 38, '2012-10-22', 24, 7);
INSERT INTO all_bids VALUES (72, 'C449', 'welwundnem', 'tenvain', 2942, 94, '2020-12-09', 13, 23);
INSERT INTO all_bids VALUES (73, 'C852', 'winter', 'cash', 2721, 88, '2021-09-04', 11, 4);
INSERT INTO all_bids VALUES (74, 'C526', 'welwundnem', 'cash', 3334, 282, '2022-02-15', 10, 29);
INSERT INTO all_bids VALUES (75, 'C402', 'winter', 'cash', 2490, 21, '2013-02-20', 12, 3);
INSERT INTO all_bids VALUES (76, 'C341', 'welwundnem', 'tenvain', 2455, 280, '2016-04-12', 21, 21);
INSERT INTO all_bids VALUES (77, 'C703', 'welwundnem', 'cash', 2814, 255, '2018-07-11', 10, 8);
INSERT INTO all_bids VALUES (78, 'C702', 'autumn', 'tenvain', 2030, 114, '2023-03-13', 19, 4);
INSERT INTO all_bids VALUES (79, 'C355', 'winter', 'boumthaickte', 3122, 273, '2021-02-03', 19, 8);
INSERT INTO all_bids VALUES (80, 'C117', 'welwundnem', 'cash', 3819, 108, '2012-08-07', 23, 21);
INSERT INTO all_bids VALUES (81, 'C486', 'winter', 'tenvain', 3062, 191, '2018-12-14', 8, 3);
INSERT INTO all_bids VALUES (82, 'C335', 'welwundnem', 'cash', 886, 249, '2013-10-24', 29, 31);
INSERT INTO all_bids VALUES (83, 'C771', 'autumn', 'tenvain', 4760, 102, '2021-11-12', 11, 32);
INSERT INTO all_bids VALUES (84, 'C877', 'welwundnem', 'pleartrondshaind', 2987, 292, '2020-07-10', 19, 23);
INSERT INTO all_bids VALUES (85, 'C237', 'autumn', 'tenvain', 4528, 159, '2015-06-20', 12, 15);
INSERT INTO all_bids VALUES (86, 'C892', 'winter', 'boumthaickte', 4066, 80, '2014-11-11', 24, 2);
INSERT INTO all_bids VALUES (87, 'C609', 'winter', 'tenvain', 1807, 258, '2016-01-10', 11, 22);
INSERT INTO all_bids VALUES (88, 'C276', 'summer', 'pleartrondshaind', 4384, 167, '2014-11-14', 1, 17);
INSERT INTO all_bids VALUES (89, 'C180', 'autumn', 'cash', 2455, 41, '2013-02-20', 28, 19);
INSERT INTO all_bids VALUES (90, 'C839', 'autumn', 'tenvain', 334, 265, '2015-08-18', 24, 8);
INSERT INTO all_bids VALUES (91, 'C903', 'winter', 'pleartrondshaind', 329, 224, '2024-11-18', 23, 13);
INSERT INTO all_bids VALUES (92, 'C490', 'winter', 'pleartrondshaind', 1873, 176, '2021-09-13', 29, 9);
INSERT INTO all_bids VALUES (93, 'C375', 'autumn', 'tenvain', 4105, 64, '2011-08-05', 22, 14);
INSERT INTO all_bids VALUES (94, 'C258', 'winter', 'tenvain', 3236, 13, '2011-08-16', 21, 9);
INSERT INTO all_bids VALUES (95, 'C874', 'welwundnem', 'cash', 844, 94, '2024-06-12', 13, 4);
INSERT INTO all_bids VALUES (96, 'C519', 'welwundnem', 'cash', 2597, 122, '2024-02-25', 10, 3);
INSERT INTO all_bids VALUES (97, 'C961', 'winter', 'pleartrondshaind', 1126, 251, '2021-10-08', 28, 14);
INSERT INTO all_bids VALUES (98, 'C762', 'autumn', 'pleartrondshaind', 203, 219, '2012-03-23', 9, 18);
INSERT INTO all_bids VALUES (99, 'C242', 'welwundnem', 'tenvain', 4428, 199, '2018-01-17', 10, 7);
INSERT INTO all_bids VALUES (100, 'C863', 'autumn', 'pleartrondshaind', 1664, 56, '2020-01-07', 12, 16);
INSERT INTO all_bids VALUES (101, 'C424', 'autumn', 'pleartrondshaind', 3377, 214, '2018-10-16', 2, 16);
INSERT INTO all_bids VALUES (102, 'C988', 'winter', 'tenvain', 742, 85, '2022-10-28', 26, 21);
INSERT INTO all_bids VALUES (103, 'C624', 'welwundnem', 'tenvain', 1218, 261, '2024-01-21', 3, 26);
INSERT INTO all_bids VALUES (104, 'C904', 'autumn', 'cash', 4829, 60, '2019-01-20', 25, 26);
INSERT INTO all_bids VALUES (105, 'C623', 'winter', 'tenvain', 967, 254, '2014-06-02', 5, 10);
INSERT INTO all_bids VALUES (106, 'C254', 'summer', 'pleartrondshaind', 4506, 35, '2017-02-26', 12, 19);
INSERT INTO all_bids VALUES (107, 'C194', 'winter', 'tenvain', 4635, 296, '2018-10-16', 5, 32);
INSERT INTO all_bids VALUES (108, 'C930', 'summer', 'pleartrondshaind', 2343, 195, '2013-09-24', 27, 5);
INSERT INTO all_bids VALUES (109, 'C704', 'autumn', 'pleartrondshaind', 2686, 160, '2022-06-28', 9, 3);
INSERT INTO all_bids VALUES (110, 'C187', 'winter', 'cash', 200, 253, '2024-07-17', 13, 9);
INSERT INTO all_bids VALUES (111, 'C681', 'winter', 'cash', 1773, 289, '2012-06-18', 19, 30);
INSERT INTO all_bids VALUES (112, 'C404', 'summer', 'tenvain', 1421, 83, '2017-04-19', 19, 18);
INSERT INTO all_bids VALUES (113, 'C824', 'summer', 'pleartrondshaind', 2380, 279, '2014-01-10', 24, 26);
INSERT INTO all_bids VALUES (114, 'C741', 'summer', 'pleartrondshaind', 167, 175, '2024-02-16', 28, 21);
INSERT INTO all_bids VALUES (115, 'C414', 'winter', 'tenvain', 3785, 146, '2013-05-01', 13, 7);
INSERT INTO all_bids VALUES (116, 'C378', 'autumn', 'pleartrondshaind', 3623, 93, '2016-12-28', 3, 8);
INSERT INTO all_bids VALUES (117, 'C733', 'summer', 'pleartrondshaind', 2550, 29, '2014-10-16', 23, 23);
INSERT INTO all_bids VALUES (118, 'C834', 'welwundnem', 'tenvain', 781, 239, '2012-06-07', 24, 26);
INSERT INTO all_bids VALUES (119, 'C934', 'winter', 'tenvain', 4544, 186, '2015-09-11', 16, 32);
INSERT INTO all_bids VALUES (120, 'C107', 'welwundnem', 'cash', 2158, 87, '2020-05-09', 10, 3);
