CREATE TABLE all_agents (
  age_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  rnk TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  ht INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_agents VALUES (1, 'Simon Nolan', 'Mexico', 'deputy', 3, 205, '1977-02-21');
INSERT INTO all_agents VALUES (2, 'Oscar Sato', 'Mexico', 'assistant', 3, 182, '1951-08-12');
INSERT INTO all_agents VALUES (3, 'Gina Baker', 'Italy', 'deputy', 8, 167, '1985-12-03');
INSERT INTO all_agents VALUES (4, 'Ben Kaya', 'Sweden', 'deputy', 11, 190, '2000-04-05');
INSERT INTO all_agents VALUES (5, 'George Irwin', 'Italy', 'expert', 15, 194, '2002-04-19');
INSERT INTO all_agents VALUES (6, 'Fiona Cohen', 'Italy', 'deputy', 2, 192, '1993-05-18');
INSERT INTO all_agents VALUES (7, 'Gina Lopez', 'Sweden', 'assistant', 20, 169, '1980-04-03');
INSERT INTO all_agents VALUES (8, 'David Price', 'Ireland', 'assistant', 23, 159, '1957-07-01');
INSERT INTO all_agents VALUES (9, 'Daisy Green', 'Ireland', 'deputy', 18, 193, '1973-10-28');
INSERT INTO all_agents VALUES (10, 'Julia Green', 'Italy', 'expert', 3, 200, '1962-05-05');
INSERT INTO all_agents VALUES (11, 'Zoe Silva', 'Sweden', 'deputy', 9, 173, '1992-10-23');
INSERT INTO all_agents VALUES (12, 'Daisy Larsen', 'Italy', 'assistant', 11, 171, '1954-01-05');
INSERT INTO all_agents VALUES (13, 'Simon Davis', 'Ireland', 'expert', 5, 161, '2001-04-14');
INSERT INTO all_agents VALUES (14, 'Henry Grant', 'Mexico', 'assistant', 39, 165, '1971-01-23');
INSERT INTO all_agents VALUES (15, 'Zoe Martin', 'Italy', 'expert', 22, 157, '2003-08-07');
INSERT INTO all_agents VALUES (16, 'Fiona Kaya', 'Italy', 'assistant', 31, 160, '1980-07-03');
INSERT INTO all_agents VALUES (17, 'George Jones', 'Italy', 'expert', 15, 191, '1994-02-07');
INSERT INTO all_agents VALUES (18, 'Daisy Adams', 'Italy', 'deputy', 13, 177, '1950-09-04');
INSERT INTO all_agents VALUES (19, 'Oscar Green', 'Ireland', 'expert', 40, 161, '1992-07-06');
INSERT INTO all_agents VALUES (20, 'Tara Tanaka', 'Ireland', 'assistant', 10, 191, '1975-11-27');
INSERT INTO all_agents VALUES (21, 'Tara Irwin', 'Mexico', 'assistant', 35, 153, '1968-03-11');
INSERT INTO all_agents VALUES (22, 'Paula Baker', 'Italy', 'junior', 12, 166, '1961-01-11');
INSERT INTO all_agents VALUES (23, 'Wendy Green', 'Mexico', 'assistant', 22, 161, '1970-10-27');
INSERT INTO all_agents VALUES (24, 'Tara Owens', 'Mexico', 'expert', 2, 191, '1969-09-18');
INSERT INTO all_agents VALUES (25, 'Liam Klein', 'Ireland', 'deputy', 16, 174, '1999-12-27');
INSERT INTO all_agents VALUES (26, 'Eric Brown', 'Mexico', 'assistant', 22, 167, '1974-09-08');
INSERT INTO all_agents VALUES (27, 'Julia Young', 'Sweden', 'assistant', 21, 153, '2004-07-13');
INSERT INTO all_agents VALUES (28, 'Ben Nolan', 'Italy', 'assistant', 12, 187, '1958-11-19');
CREATE TABLE house (
  nr INTEGER PRIMARY KEY,
  house_name TEXT NOT NULL,
  ctg TEXT NOT NULL,
  src TEXT NOT NULL,
  rating INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO house VALUES (1, 'Iron Summit', 'compact', 'FIN', 1, 461, '1999-09-07');
INSERT INTO house VALUES (2, 'Bright Willow', 'organic', 'AUS', 33, 352, '2005-08-21');
INSERT INTO house VALUES (3, 'Misty Ember', 'modern', 'CH', 93, 803, '2003-06-19');
INSERT INTO house VALUES (4, 'Sunny Meadow', 'compact', 'AUS', 38, 717, '2019-10-08');
INSERT INTO house VALUES (5, 'Rapid Pebble', 'compact', 'FRA', 82, 835, '2014-05-07');
INSERT INTO house VALUES (6, 'Lucky Lotus', 'budget', 'AUS', 50, 653, '2015-04-12');
INSERT INTO house VALUES (7, 'Frozen Pebble', 'luxury', 'FRA', 29, 66, '2009-06-23');
INSERT INTO house VALUES (8, 'Mighty Comet', 'compact', 'CH', 68, 516, '2015-10-02');
INSERT INTO house VALUES (9, 'Sweet Beacon', 'rare', 'AUS', 66, 274, '2000-09-26');
INSERT INTO house VALUES (10, 'Royal Lantern', 'luxury', 'AUS', 57, 688, '1999-09-11');
INSERT INTO house VALUES (11, 'Iron Harvest', 'modern', 'FRA', 75, 76, '2011-01-28');
INSERT INTO house VALUES (12, 'Proud Lantern', 'organic', 'FRA', 78, 287, '2005-01-21');
INSERT INTO house VALUES (13, 'Bright Comet', 'compact', 'CH', 25, 824, '2022-11-27');
INSERT INTO house VALUES (14, 'Happy Meadow', 'organic', 'FRA', 7, 166, '2021-10-01');
INSERT INTO house VALUES (15, 'Crystal Willow', 'budget', 'CH', 43, 598, '2017-04-17');
INSERT INTO house VALUES (16, 'Velvet Summit', 'luxury', 'CH', 68, 559, '2019-10-26');
INSERT INTO house VALUES (17, 'Iron Cedar', 'budget', 'AUS', 43, 824, '2014-02-01');
INSERT INTO house VALUES (18, 'Frozen Cedar', 'compact', 'AUS', 37, 867, '2021-05-04');
INSERT INTO house VALUES (19, 'Misty Beacon', 'compact', 'CH', 49, 73, '1999-10-01');
INSERT INTO house VALUES (20, 'Lucky Raven', 'luxury', 'FRA', 43, 303, '2003-08-28');
INSERT INTO house VALUES (21, 'Sweet Comet', 'compact', 'FIN', 65, 445, '2020-01-14');
INSERT INTO house VALUES (22, 'Lucky Rose', 'compact', 'FRA', 34, 317, '2018-10-07');
INSERT INTO house VALUES (23, 'Secret Beacon', 'modern', 'FIN', 68, 657, '2001-05-19');
INSERT INTO house VALUES (24, 'Bright Rose', 'organic', 'FRA', 66, 862, '2024-09-13');
INSERT INTO house VALUES (25, 'Lucky Comet', 'rare', 'FIN', 59, 590, '2008-11-15');
INSERT INTO house VALUES (26, 'Velvet Harvest', 'modern', 'AUS', 93, 671, '2023-01-21');
INSERT INTO house VALUES (27, 'Secret Cedar', 'organic', 'FRA', 80, 768, '2006-02-18');
INSERT INTO house VALUES (28, 'Velvet Comet', 'luxury', 'CH', 86, 14, '2016-08-13');
INSERT INTO house VALUES (29, 'Proud Raven', 'compact', 'FIN', 66, 430, '2014-12-10');
INSERT INTO house VALUES (30, 'Sweet Orchid', 'compact', 'AUS', 44, 313, '2021-07-22');
INSERT INTO house VALUES (31, 'Frozen Tiger', 'modern', 'AUS', 33, 66, '1999-10-25');
INSERT INTO house VALUES (32, 'Rapid Anchor', 'compact', 'FRA', 1, 791, '2012-12-07');
INSERT INTO house VALUES (33, 'Royal Storm', 'luxury', 'AUS', 32, 201, '2020-05-10');
INSERT INTO house VALUES (34, 'Wild Lotus', 'organic', 'AUS', 69, 905, '2005-04-07');
INSERT INTO house VALUES (35, 'Sweet Meadow', 'compact', 'FRA', 93, 387, '2014-02-05');
INSERT INTO house VALUES (36, 'Royal Dragon', 'compact', 'FRA', 25, 68, '2022-09-04');
CREATE TABLE viewing_list (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  payment TEXT NOT NULL,
  quarter TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  disc INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  by_agent INTEGER NOT NULL,
  house_key INTEGER NOT NULL,
  FOREIGN KEY (by_agent) REFERENCES all_agents(age_no),
  FOREIGN KEY (house_key) REFERENCES house(nr)
);
INSERT INTO viewing_list VALUES (1, 'X550', 'CAR', 'spring', 642, 51, '2010-03-02', 10, 20);
INSERT INTO viewing_list VALUES (2, 'X340', 'CAS', 'spring', 869, 3, '2020-02-01', 28, 11);
INSERT INTO viewing_list VALUES (3, 'X805', 'TR', 'spring', 895, 55, '2016-04-15', 26, 20);
INSERT INTO viewing_list VALUES (4, 'X676', 'CAS', 'spring', 398, 14, '2012-11-17', 3, 31);
INSERT INTO viewing_list VALUES (5, 'X140', 'CAS', 'autumn', 577, 20, '2011-07-15', 6, 32);
INSERT INTO viewing_list VALUES (6, 'X347', 'CAR', 'summer', 726, 49, '2022-07-22', 21, 13);
INSERT INTO viewing_list VALUES (7, 'X627', 'CAS', 'winter', 719, 40, '2022-08-20', 16, 19);
INSERT INTO viewing_list VALUES (8, 'X173', 'TR', 'spring', 452, 54, '2023-08-22', 2, 22);
INSERT INTO viewing_list VALUES (9, 'X221', 'CAS', 'spring', 5, 29, '2014-01-06', 16, 16);
INSERT INTO viewing_list VALUES (10, 'X129', 'CAS', 'winter', 923, 18, '2018-11-18', 11, 26);
INSERT INTO viewing_list VALUES (11, 'X543', 'CAR', 'autumn', 837, 2, '2013-02-05', 6, 17);
INSERT INTO viewing_list VALUES (12, 'X697', 'CAR', 'winter', 119, 59, '2023-07-14', 20, 27);
INSERT INTO viewing_list VALUES (13, 'X335', 'CAR', 'spring', 835, 36, '2021-01-06', 20, 5);
INSERT INTO viewing_list VALUES (14, 'X882', 'CAR', 'spring', 585, 35, '2020-03-15', 9, 14);
INSERT INTO viewing_list VALUES (15, 'X712', 'CAR', 'winter', 499, 32, '2024-12-17', 2, 11);
INSERT INTO viewing_list VALUES (16, 'X154', 'CAR', 'autumn', 447, 31, '2019-12-19', 8, 11);
INSERT INTO viewing_list VALUES (17, 'X621', 'TR', 'spring', 319, 40, '2018-09-28', 12, 27);
INSERT INTO viewing_list VALUES (18, 'X166', 'CAS', 'spring', 871, 26, '2010-02-25', 17, 13);
INSERT INTO viewing_list VALUES (19, 'X563', 'CAS', 'spring', 533, 47, '2014-05-28', 14, 24);
INSERT INTO viewing_list VALUES (20, 'X968', 'CAS', 'autumn', 591, 25, '2017-11-20', 26, 14);
INSERT INTO viewing_list VALUES (21, 'X467', 'CAR', 'spring', 186, 34, '2020-05-28', 26, 33);
INSERT INTO viewing_list VALUES (22, 'X971', 'CAR', 'spring', 427, 36, '2021-12-22', 18, 19);
INSERT INTO viewing_list VALUES (23, 'X700', 'CAR', 'autumn', 246, 14, '2024-08-19', 18, 28);
INSERT INTO viewing_list VALUES (24, 'X390', 'CAR', 'autumn', 404, 32, '2020-08-10', 18, 32);
INSERT INTO viewing_list VALUES (25, 'X804', 'CAS', 'spring', 39, 52, '2010-05-16', 14, 18);
INSERT INTO viewing_list VALUES (26, 'X839', 'CAR', 'summer', 406, 47, '2019-08-21', 18, 34);
INSERT INTO viewing_list VALUES (27, 'X716', 'CAR', 'winter', 528, 59, '2020-01-26', 21, 31);
INSERT INTO viewing_list VALUES (28, 'X849', 'CAS', 'summer', 327, 28, '2015-08-13', 11, 6);
INSERT INTO viewing_list VALUES (29, 'X793', 'CAS', 'winter', 600, 30, '2019-04-23', 6, 34);
INSERT INTO viewing_list VALUES (30, 'X852', 'CAR', 'autumn', 863, 49, '2013-05-11', 14, 23);
INSERT INTO viewing_list VALUES (31, 'X301', 'CAR', 'spring', 154, 27, '2018-05-21', 11, 28);
INSERT INTO viewing_list VALUES (32, 'X989', 'TR', 'autumn', 162, 21, '2022-09-20', 2, 14);
INSERT INTO viewing_list VALUES (33, 'X843', 'CAR', 'summer', 247, 26, '2023-08-08', 12, 31);
INSERT INTO viewing_list VALUES (34, 'X897', 'CAR', 'summer', 159, 28, '2013-01-15', 20, 3);
INSERT INTO viewing_list VALUES (35, 'X342', 'CAS', 'winter', 452, 40, '2014-09-19', 14, 13);
INSERT INTO viewing_list VALUES (36, 'X754', 'CAS', 'summer', 276, 21, '2024-10-23', 3, 27);
INSERT INTO viewing_list VALUES (37, 'X999', 'IN', 'summer', 644, 28, '2020-07-14', 10, 34);
INSERT INTO viewing_list VALUES (38, 'X362', 'TR', 'autumn', 640, 48, '2023-01-21', 12, 18);
INSERT INTO viewing_list VALUES (39, 'X416', 'TR', 'spring', 946, 6, '2013-05-17', 16, 28);
INSERT INTO viewing_list VALUES (40, 'X210', 'CAR', 'spring', 295, 45, '2010-06-13', 16, 32);
INSERT INTO viewing_list VALUES (41, 'X599', 'CAS', 'autumn', 600, 44, '2021-12-26', 16, 20);
INSERT INTO viewing_list VALUES (42, 'X664', 'CAR', 'summer', 235, 55, '2017-05-27', 14, 9);
INSERT INTO viewing_list VALUES (43, 'X235', 'CAS', 'autumn', 870, 12, '2019-01-10', 10, 32);
INSERT INTO viewing_list VALUES (44, 'X486', 'CAR', 'autumn', 608, 57, '2020-10-25', 14, 17);
INSERT INTO viewing_list VALUES (45, 'X683', 'CAS', 'autumn', 574, 23, '2010-04-12', 2, 34);
INSERT INTO viewing_list VALUES (46, 'X860', 'TR', 'winter', 284, 29, '2017-08-24', 5, 24);
INSERT INTO viewing_list VALUES (47, 'X919', 'CAS', 'spring', 690, 58, '2012-12-07', 11, 11);
INSERT INTO viewing_list VALUES (48, 'X179', 'CAS', 'winter', 577, 22, '2017-09-09', 4, 4);
INSERT INTO viewing_list VALUES (49, 'X276', 'CAS', 'summer', 117, 24, '2024-08-16', 19, 35);
INSERT INTO viewing_list VALUES (50, 'X435', 'CAR', 'spring', 649, 52, '2020-07-17', 18, 28);
INSERT INTO viewing_list VALUES (51, 'X863', 'IN', 'winter', 434, 35, '2018-09-25', 2, 22);
INSERT INTO viewing_list VALUES (52, 'X736', 'CAR', 'winter', 776, 35, '2021-01-04', 26, 18);
INSERT INTO viewing_list VALUES (53, 'X502', 'TR', 'spring', 163, 43, '2019-03-17', 3, 32);
INSERT INTO viewing_list VALUES (54, 'X553', 'TR', 'autumn', 440, 4, '2023-03-14', 18, 4);
INSERT INTO viewing_list VALUES (55, 'X159', 'CAS', 'winter', 605, 60, '2017-06-05', 2, 17);
INSERT INTO viewing_list VALUES (56, 'X993', 'CAS', 'autumn', 561, 44, '2010-07-16', 12, 35);
INSERT INTO viewing_list VALUES (57, 'X377', 'IN', 'winter', 924, 28, '2017-04-18', 28, 28);
INSERT INTO viewing_list VALUES (58, 'X525', 'IN', 'autumn', 28, 25, '2021-07-22', 4, 17);
INSERT INTO viewing_list VALUES (59, 'X817', 'CAS', 'autumn', 397, 11, '2011-01-25', 17, 31);
INSERT INTO viewing_list VALUES (60, 'X701', 'CAS', 'summer', 572, 52, '2021-10-16', 17, 14);
INSERT INTO viewing_list VALUES (61, 'X188', 'CAR', 'spring', 624, 38, '2021-06-22', 16, 17);
INSERT INTO viewing_list VALUES (62, 'X337', 'IN', 'summer', 538, 52, '2017-02-16', 11, 34);
INSERT INTO viewing_list VALUES (63, 'X424', 'CAS', 'spring', 897, 6, '2023-02-04', 6, 11);
INSERT INTO viewing_list VALUES (64, 'X509', 'TR', 'winter', 33, 42, '2010-03-14', 11, 20);
INSERT INTO viewing_list VALUES (65, 'X131', 'CAS', 'spring', 362, 20, '2017-12-19', 21, 11);
INSERT INTO viewing_list VALUES (66, 'X170', 'CAR', 'autumn', 83, 50, '2013-10-24', 26, 5);
INSERT INTO viewing_list VALUES (67, 'X959', 'CAS', 'summer', 440, 8, '2010-05-14', 12, 4);
INSERT INTO viewing_list VALUES (68, 'X196', 'CAS', 'winter', 800, 33, '2012-05-04', 2, 35);
INSERT INTO viewing_list VALUES (69, 'X453', 'TR', 'summer', 595, 28, '2011-07-17', 20, 5);
INSERT INTO viewing_list VALUES (70, 'X171', 'TR', 'spring', 45, 24, '2010-07-21', 2, 14);
INSERT INTO viewing_list VALUES (71, 'X544', 'CAR', 'winter', 906, 60, '2011-07-21', 16, 31);
INSERT INTO viewing_list VALUES (72, 'X973', 'CAR', 'spring', 457, 28, '2012-10-03', 11, 18);
INSERT INTO viewing_list VALUES (73, 'X181', 'CAR', 'spring', 338, 49, '2011-09-05', 9, 14);
INSERT INTO viewing_list VALUES (74, 'X944', 'CAS', 'autumn', 655, 17, '2019-01-05', 6, 22);
INSERT INTO viewing_list VALUES (75, 'X970', 'CAR', 'winter', 300, 57, '2019-11-03', 3, 13);
INSERT INTO viewing_list VALUES (76, 'X786', 'CAR', 'autumn', 507, 59, '2022-01-06', 17, 13);
INSERT INTO viewing_list VALUES (77, 'X270', 'CAS', 'winter', 253, 54, '2013-05-10', 21, 25);
INSERT INTO viewing_list VALUES (78, 'X586', 'CAR', 'summer', 837, 45, '2017-06-14', 21, 20);
INSERT INTO viewing_list VALUES (79, 'X909', 'CAR', 'spring', 28, 30, '2013-04-04', 23, 27);
INSERT INTO viewing_list VALUES (80, 'X696', 'TR', 'spring', 942, 53, '2020-11-17', 16, 33);
INSERT INTO viewing_list VALUES (81, 'X367', 'CAR', 'spring', 236, 53, '2023-03-18', 12, 6);
INSERT INTO viewing_list VALUES (82, 'X986', 'CAR', 'winter', 344, 25, '2013-04-03', 23, 4);
INSERT INTO viewing_list VALUES (83, 'X298', 'CAS', 'summer', 363, 16, '2017-04-18', 3, 31);
INSERT INTO viewing_list VALUES (84, 'X369', 'TR', 'spring', 519, 48, '2024-04-23', 2, 24);
INSERT INTO viewing_list VALUES (85, 'X374', 'CAR', 'spring', 228, 14, '2011-08-21', 16, 31);
INSERT INTO viewing_list VALUES (86, 'X559', 'CAS', 'summer', 912, 3, '2013-02-14', 21, 20);
INSERT INTO viewing_list VALUES (87, 'X507', 'IN', 'spring', 558, 41, '2020-07-12', 22, 17);
INSERT INTO viewing_list VALUES (88, 'X602', 'CAS', 'autumn', 230, 38, '2014-03-17', 22, 35);
INSERT INTO viewing_list VALUES (89, 'X755', 'CAS', 'winter', 551, 36, '2013-01-08', 1, 24);
INSERT INTO viewing_list VALUES (90, 'X692', 'CAR', 'autumn', 185, 51, '2012-07-13', 23, 5);
INSERT INTO viewing_list VALUES (91, 'X284', 'CAR', 'autumn', 772, 0, '2013-11-22', 26, 27);
INSERT INTO viewing_list VALUES (92, 'X549', 'CAS', 'spring', 223, 53, '2015-07-05', 26, 28);
INSERT INTO viewing_list VALUES (93, 'X942', 'CAR', 'autumn', 444, 6, '2014-01-18', 11, 24);
INSERT INTO viewing_list VALUES (94, 'X387', 'CAR', 'spring', 872, 5, '2011-01-23', 5, 28);
INSERT INTO viewing_list VALUES (95, 'X646', 'CAS', 'spring', 605, 45, '2016-07-05', 4, 27);
INSERT INTO viewing_list VALUES (96, 'X876', 'CAS', 'winter', 611, 41, '2010-05-03', 12, 24);
INSERT INTO viewing_list VALUES (97, 'X358', 'CAS', 'autumn', 198, 45, '2015-03-26', 6, 25);
INSERT INTO viewing_list VALUES (98, 'X814', 'CAR', 'autumn', 352, 5, '2012-08-21', 3, 4);
INSERT INTO viewing_list VALUES (99, 'X587', 'CAS', 'spring', 132, 17, '2016-04-06', 18, 14);
INSERT INTO viewing_list VALUES (100, 'X862', 'CAS', 'winter', 671, 45, '2018-06-15', 8, 5);
INSERT INTO viewing_list VALUES (101, 'X468', 'IN', 'spring', 566, 58, '2011-07-10', 3, 14);
INSERT INTO viewing_list VALUES (102, 'X887', 'TR', 'spring', 708, 28, '2012-01-25', 19, 27);
INSERT INTO viewing_list VALUES (103, 'X151', 'CAR', 'winter', 320, 17, '2015-04-27', 20, 11);
INSERT INTO viewing_list VALUES (104, 'X964', 'CAS', 'summer', 461, 13, '2016-05-02', 5, 24);
INSERT INTO viewing_list VALUES (105, 'X339', 'CAR', 'spring', 576, 24, '2024-12-10', 2, 6);
INSERT INTO viewing_list VALUES (106, 'X757', 'TR', 'winter', 350, 0, '2010-09-12', 20, 17);
INSERT INTO viewing_list VALUES (107, 'X623', 'CAS', 'spring', 242, 60, '2010-10-21', 14, 11);
INSERT INTO viewing_list VALUES (108, 'X201', 'IN', 'spring', 872, 51, '2013-02-27', 4, 20);
INSERT INTO viewing_list VALUES (109, 'X808', 'CAS', 'winter', 48, 31, '2010-11-04', 16, 11);
INSERT INTO viewing_list VALUES (110, 'X719', 'IN', 'summer', 125, 15, '2017-04-01', 12, 28);
INSERT INTO viewing_list VALUES (111, 'X492', 'CAS', 'winter', 927, 13, '2022-06-01', 6, 34);
INSERT INTO viewing_list VALUES (112, 'X258', 'CAR', 'spring', 144, 40, '2023-07-25', 19, 5);
INSERT INTO viewing_list VALUES (113, 'X290', 'CAS', 'spring', 621, 58, '2020-08-11', 28, 24);
INSERT INTO viewing_list VALUES (114, 'X583', 'CAS', 'winter', 924, 50, '2018-04-24', 18, 11);
INSERT INTO viewing_list VALUES (115, 'X521', 'CAR', 'autumn', 906, 49, '2019-12-01', 20, 22);
INSERT INTO viewing_list VALUES (116, 'X393', 'CAS', 'summer', 863, 29, '2022-06-02', 20, 27);
INSERT INTO viewing_list VALUES (117, 'X309', 'CAR', 'winter', 30, 53, '2020-10-26', 19, 11);
INSERT INTO viewing_list VALUES (118, 'X891', 'CAS', 'spring', 435, 39, '2011-09-13', 18, 20);
INSERT INTO viewing_list VALUES (119, 'X539', 'TR', 'spring', 348, 2, '2017-07-02', 6, 24);
INSERT INTO viewing_list VALUES (120, 'X353', 'IN', 'winter', 109, 6, '2016-09-26', 3, 5);
