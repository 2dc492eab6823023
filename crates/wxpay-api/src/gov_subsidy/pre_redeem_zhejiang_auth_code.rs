// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Pre-redeems a category code in Zhejiang (预核销品类凭证码).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/try`
    ///
    /// - Returns [`ZhejiangPreRedemption`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：预核销品类凭证码。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "预核销品类凭证码")]
    pub request PreRedeemZhejiangAuthCode {
        required {
            /// Service provider's serial number. Required.
            sp_serial_no: String,
            /// Merchant number (商户号). Required.
            mchnt_no: String,
            /// Terminal number (终端号). Required.
            term_no: String,
            /// Authorization or credential code (品类凭证码). Required.
            auth_code: String,
            /// Category code (品类编码). Required.
            category: String,
            /// District or county code (区县编码). Required.
            county_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PreRedeemZhejiangAuthCode => ZhejiangPreRedemption, wxpay_core::Spec::new(
    "pre_redeem_zhejiang_auth_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/try",
)
.title("预核销品类凭证码")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A pre-redemption with its amounts and freeze number.
    pub answer ZhejiangPreRedemption {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Serial number of the freeze (冻结流水号).
            cred_frozen_no: String,
            /// Activity number (活动号).
            event_id: String,
            /// Activity title (活动标题).
            event_title: String,
            /// Discount mode (优惠模式).
            discount_mode: DiscountMode,
            /// Amount (原订单金额). In fen.
            amount: i64,
            /// Discount amount (优惠金额).
            discount_amt: i64,
            /// Amount actually paid (实付金额). In fen.
            pay_amt: i64,
            /// Mark of the channel's discount (渠道优惠标记).
            channel_dis_flag: String,
            /// Activity numbers of the channel (渠道活动号列表).
            channel_evt_no: String,
            /// Category id (品类编码).
            category_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// How a discount is given.
    pub enum DiscountMode {
        DisFlag = "DIS_FLAG",
        DisCalc = "DIS_CALC",
        DisSmkt = "DIS_SMKT",
    }
}
