// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// The plate colour in entry and exit reports.
    pub enum PlateColor {
        /// Unknown.
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        /// Blue.
        PlateColorBlue = "PLATE_COLOR_BLUE",
        /// Yellow.
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        /// Black.
        PlateColorBlack = "PLATE_COLOR_BLACK",
        /// White.
        PlateColorWhite = "PLATE_COLOR_WHITE",
        /// Green.
        PlateColorGreen = "PLATE_COLOR_GREEN",
        /// Yellow and green.
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// Yellow of farm vehicles.
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// Other.
        PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

wxpay_core::open_enum! {
    /// How a plate number is registered with the parking lot.
    pub enum PlateType {
        /// None.
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        /// Temporary.
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        /// Monthly.
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        /// Free.
        PlateTypeFree = "PLATE_TYPE_FREE",
        /// Prepaid.
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        /// Other.
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The size of a vehicle.
    pub enum VehicleType {
        /// None.
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// Small.
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        /// Large.
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        /// Very large.
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// All.
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

wxpay_core::open_enum! {
    /// Whether the parking fee is paid.
    pub enum PaymentState {
        /// Unknown.
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        /// Not paid.
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        /// Paid.
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

wxpay_core::open_enum! {
    /// Whether the fee is paid with WeChat Pay.
    pub enum PaymentType {
        /// Unknown.
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        /// WeChat Pay.
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        /// Another way.
        PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// Where the fee is paid.
    pub enum PaymentChannel {
        /// Unknown.
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        /// WeChat Pay's message.
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// Scanned code.
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// Official account.
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// Merchant's mini program.
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// Other.
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

wxpay_core::open_enum! {
    /// The plate colour in the parking deduction service.
    pub enum ParkingServicePlateColor {
        Blue = "BLUE",
        Green = "GREEN",
        Yellow = "YELLOW",
        Black = "BLACK",
        White = "WHITE",
        /// Yellow-green.
        Limegreen = "LIMEGREEN",
    }
}

wxpay_core::open_enum! {
    /// The kind of a parking lot.
    pub enum ParkingLotType {
        /// Unknown.
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// Shopping area.
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// Offices.
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// Transport hub.
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// Housing.
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// Park.
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// Other public place.
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

wxpay_core::open_enum! {
    /// The state of a parking entry.
    pub enum ParkingEntryState {
        /// Usable.
        Normal = "NORMAL",
        /// Blocked for now.
        Blocked = "BLOCKED",
    }
}

wxpay_core::open_enum! {
    /// The state of a requested parking transaction.
    pub enum TradeState {
        /// Paid.
        Success = "SUCCESS",
        /// Accepted, waits to be collected.
        Accepted = "ACCEPTED",
        /// Failed, for instance at the bank.
        PayFail = "PAY_FAIL",
        /// Refunded, wholly or partly.
        Refund = "REFUND",
    }
}

wxpay_core::open_enum! {
    /// The kind of a charging rule.
    pub enum ChargingRuleType {
        /// None.
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        /// Fixed intervals.
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// By segments of time.
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        /// By entry.
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

wxpay_core::open_enum! {
    /// How the limit on the fee is counted.
    pub enum FeeLimitType {
        /// None.
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        /// In total.
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        /// Each time.
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

wxpay_core::open_enum! {
    /// What counts as a day for the daily limit.
    pub enum DailyLimitType {
        /// None.
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        /// 24 hours.
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// Calendar day.
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

wxpay_core::open_enum! {
    /// How less than a full hour is rounded.
    pub enum TimeRoundingType {
        /// None.
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        /// Rounded down.
        TimeRoundDown = "TIME_ROUND_DOWN",
        /// Rounded up.
        TimeRoundUp = "TIME_ROUND_UP",
    }
}

wxpay_core::open_enum! {
    /// Which calendar decides on holidays.
    pub enum HolidayMode {
        /// Unknown.
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// Statutory holidays.
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// Plain calendar.
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// Holidays of financial institutions.
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

wxpay_core::open_enum! {
    /// How the aggregate limit is applied.
    pub enum AggregateLimitMode {
        /// Unknown.
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// Ordinary, may exceed the limit across periods.
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// Never above limit times periods.
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

wxpay_core::open_enum! {
    /// When charging begins.
    pub enum FirstChargeTimeMode {
        /// Unknown.
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// From entry.
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// From the end of free time.
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

wxpay_core::open_enum! {
    /// The audit state of an applyment.
    pub enum AuditStatus {
        /// Unknown.
        AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
        /// Waiting for review.
        AuditStatusPending = "AUDIT_STATUS_PENDING",
        /// Withdrawn.
        AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// Approved.
        AuditStatusApproved = "AUDIT_STATUS_APPROVED",
        /// Refused.
        AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

wxpay_core::open_enum! {
    /// The kind of a discount.
    pub enum PromotionType {
        /// With settlement funds.
        Cash = "CASH",
        /// Without settlement funds.
        Nocash = "NOCASH",
    }
}

wxpay_core::open_enum! {
    /// The days a rule applies to.
    pub enum DayType {
        /// None.
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        /// Working days.
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        /// Weekends and holidays.
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        /// All days.
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

wxpay_core::open_enum! {
    /// How often the free period is granted.
    pub enum FreePeriodChargingMode {
        /// Unknown.
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// Once each entry.
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// Once in 24 hours.
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// Once a calendar day.
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// As a quota.
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

wxpay_core::open_enum! {
    /// How the free period is counted.
    pub enum FreePeriodCalculationMode {
        /// Unknown.
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// Free time runs with charged time.
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// Charged time begins after free time.
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

wxpay_core::open_enum! {
    /// When the fee of the first segment is charged.
    pub enum FirstDurationMode {
        /// Unknown.
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// First period of the entry only.
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// First of every period.
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

wxpay_core::open_enum! {
    /// How a segment of the parking time is charged.
    pub enum SegmentChargeMode {
        /// None.
        NamedUnknown = "UNKNOWN",
        /// By interval.
        Interval = "INTERVAL",
        /// Once.
        OneTime = "ONE_TIME",
    }
}

wxpay_core::open_enum! {
    /// Whether a vehicle's toll can be deducted.
    pub enum EtcBindState {
        Opened = "OPENED",
        Pause = "PAUSE",
        Deleted = "DELETED",
    }
}
