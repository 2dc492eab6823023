// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FixedAmountVoucher;
use super::StockType;
use super::TradeType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a batch of vouchers (创建代金券批次).
    ///
    /// `POST /v3/marketing/favor/coupon-stocks`
    ///
    /// - Returns [`CreatedStock`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建代金券批次。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
    /// | `NO_AUTH` | 403 | This configuration needs a special permission. |  |
    /// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
    /// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "创建代金券批次")]
    pub request CreateStock {
        required {
            /// Coupon batch name (批次名称). Required. At most 20 characters.
            stock_name: String,
            /// When it becomes available (开始时间). Required.
            available_begin_time: DateTime,
            /// When it stops being available (结束时间). Required.
            available_end_time: DateTime,
            /// Usage rule of the coupon batch. Required.
            stock_use_rule: StockUseRule,
            /// Whether no funds change hands (是否无资金流). Required.
            no_cash: bool,
            /// Coupon batch type (批次类型). Required.
            stock_type: StockType,
            /// Merchant number the batch belongs to (归属商户号). Required. At most 20 characters.
            belong_merchant: String,
            /// Usage rule of the coupon. Required.
            coupon_use_rule: VoucherUseRule,
            /// The merchant's own request number (商户单据号). Required. At most 128 characters.
            out_request_no: String,
        }
        optional {
            /// Comment (批次备注). At most 60 characters.
            comment: String,
            /// Style details (样式信息).
            pattern_info: PatternInfo,
            /// Extension attributes (扩展属性). At most 128 characters.
            ext_info: String,
        }
    }
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/coupon-stocks",
)
.title("创建代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534633")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// Budget and limits of a new batch.
    pub request StockUseRule {
        required {
            /// Most coupons the batch can send (发放总上限). Required.
            max_coupons: i64,
            /// Total budget (总预算). Required. In fen.
            max_amount: i64,
            /// Most coupons one user can receive (单个用户可领个数). Required.
            max_coupons_per_user: i64,
            /// Whether the limit applies per natural person (是否开启自然人限制). Required.
            natural_person_limit: bool,
            /// Whether to guard against abuse (api发券防刷). Required.
            prevent_api_abuse: bool,
        }
        optional {
            /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
            max_amount_by_day: i64,
        }
    }
}

wxpay_core::model! {
    /// How the vouchers of a batch look and where they lead.
    pub request PatternInfo {
        required {}
        optional {
            /// Description. At most 1000 characters.
            description: String,
            /// Merchant logo (商户logo). At most 128 characters.
            merchant_logo: String,
            /// Merchant name (商户名称). At most 12 characters.
            merchant_name: String,
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Image of the coupon details (券详情图片). At most 128 characters.
            coupon_image: String,
            /// Where the card bag jumps to (卡包跳转目标).
            jump_target: JumpTarget,
            /// Application id of the mini program (小程序appid). At most 128 characters.
            mini_program_appid: String,
            /// Page path in the mini program (小程序path). At most 128 characters.
            mini_program_path: String,
        }
    }
}

wxpay_core::model! {
    /// When, where and for what the vouchers of a batch can be used.
    pub request VoucherUseRule {
        required {}
        optional {
            /// When the coupon can be redeemed (券可核销时间).
            coupon_available_time: VoucherAvailableTime,
            /// Details of a fixed amount-off coupon.
            fixed_normal_coupon: FixedAmountVoucher,
            /// Details of a percentage-off coupon.
            discount_coupon: DiscountVoucher,
            /// Details of an exchange coupon.
            exchange_coupon: ExchangeVoucher,
            /// Goods or discount tag. At most 128 characters. At most 50 items.
            goods_tag: Vec<String>,
            /// Payment methods required.
            limit_pay: Vec<String>,
            /// BIN of the required bank cards (指定银行卡BIN).
            limit_card: CardLimit,
            /// Trade type.
            trade_type: Vec<TradeType>,
            /// Items it can be used for. At most 128 characters. At most 50 items.
            available_items: Vec<String>,
            /// Items it cannot be used for. At most 128 characters. At most 50 items.
            unavailable_items: Vec<String>,
            /// Merchants where it can be used. At most 20 characters. At most 50 items.
            available_merchants: Vec<String>,
            /// Whether it can be combined with other discounts (是否可叠加其他优惠).
            combine_use: bool,
        }
    }
}

wxpay_core::model! {
    /// The number of a batch just created, and when.
    pub answer CreatedStock {
        always {}
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// When vouchers can be redeemed.
    pub request VoucherAvailableTime {
        required {}
        optional {
            /// When it becomes available (开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (结束时间).
            available_end_time: DateTime,
            /// Fixed periods of availability (固定时间段可用).
            fix_available_time: FixedAvailableTime,
            /// Whether it takes effect the day after receipt (领取第二天生效).
            second_day_available: bool,
            /// How long it is valid after receipt (领取后有效时间).
            available_time_after_receive: i64,
        }
    }
}

wxpay_core::model! {
    /// A percentage discount with its upper limit and threshold.
    pub request DiscountVoucher {
        required {}
        optional {
            /// Largest discount amount (最高折扣金额).
            discount_amount_max: i64,
            /// Discount percentage (折扣百分比).
            discount_percent: i64,
            /// Spending threshold (门槛).
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// An exchange price and the amount from which it applies.
    pub request ExchangeVoucher {
        required {}
        optional {
            /// Price paid on exchange (单品换购价). In fen.
            exchange_price: i64,
            /// Spending threshold (消费门槛).
            transaction_minimum: i64,
        }
    }
}

wxpay_core::model! {
    /// The bank cards with which a voucher can be used.
    pub request CardLimit {
        required {}
        optional {
            /// Name (银行卡名称). At most 4 characters.
            name: String,
            /// Card BINs required (指定卡BIN). From 6 to 13 characters. At most 10 items.
            bin: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The weekdays and hours at which vouchers can be redeemed.
    pub request FixedAvailableTime {
        required {}
        optional {
            /// Days of the week when it is available. Known values: 0, 1, 2, 3, 4, 5, 6.
            available_week_day: Vec<i64>,
            /// Begin time. From 0 to 86400.
            begin_time: i64,
            /// End time. From 1 to 86399.
            end_time: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The background colour of a voucher.
    pub enum BackgroundColor {
        /// Colour #63b359.
        Color010 = "COLOR010",
        /// Colour #2c9f67.
        Color020 = "COLOR020",
        /// Colour #509fc9.
        Color030 = "COLOR030",
        /// Colour #5885cf.
        Color040 = "COLOR040",
        /// Colour #9062c0.
        Color050 = "COLOR050",
        /// Colour #d09a45.
        Color060 = "COLOR060",
        /// Colour #e4b138.
        Color070 = "COLOR070",
        /// Colour #ee903c.
        Color080 = "COLOR080",
        /// Colour #f08500.
        Color081 = "COLOR081",
        /// Colour #a9d92d.
        Color082 = "COLOR082",
        /// Colour #dd6549.
        Color090 = "COLOR090",
        /// Colour #cc463d.
        Color100 = "COLOR100",
        /// Colour #cf3e36.
        Color101 = "COLOR101",
        /// Colour #5E6671.
        Color102 = "COLOR102",
    }
}

wxpay_core::open_enum! {
    /// Where a voucher in the card wallet leads.
    pub enum JumpTarget {
        /// Opens the payment code.
        PaymentCode = "PAYMENT_CODE",
        /// Opens the mini program.
        MiniProgram = "MINI_PROGRAM",
        /// Opens the default page.
        DefaultPage = "DEFAULT_PAGE",
    }
}
