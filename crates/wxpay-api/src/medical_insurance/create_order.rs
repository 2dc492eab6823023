// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddDetail;
use super::CashReduceDetail;
use super::MixPayType;
use super::Order;
use super::OrderType;
use super::PassthroughContent;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Places an order that medical insurance and the user's own payment share (医保自费混合收款下单).
    ///
    /// `POST /v3/med-ins/orders`
    ///
    /// - Returns [`Order`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：医保自费混合收款下单。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. Apply for the permission. Contact WeChat Pay. |
    /// | `ALREADY_EXISTS` | 400 | Exists already. | Use a new number. |
    /// | `REQUEST_BLOCKED` | 403 | Request blocked. |  |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
    #[doc(alias = "医保自费混合收款下单")]
    pub request CreateOrder {
        required {
            /// Mixed payment type (混合支付类型). Required.
            mix_pay_type: MixPayType,
            /// Order type (订单类型). Required.
            order_type: OrderType,
            /// Application id (从业机构的公众号ID). Required. At most 32 characters.
            appid: String,
            /// The payer (支付人身份信息). Required.
            payer: Person,
            /// The merchant's own order number (从业机构订单号). Required. At most 64 characters.
            out_trade_no: String,
            /// Serial number (医疗机构订单号). Required. At most 40 characters.
            serial_no: String,
            /// City id (城市ID). Required. At most 8 characters.
            city_id: String,
            /// Name of the medical institution (医疗机构名称). Required. At most 128 characters.
            med_inst_name: String,
            /// Code of the medical institution (医疗机构编码). Required. At most 32 characters.
            med_inst_no: String,
            /// Total amount of the order (使用该接口下单的总金额). Required. In fen.
            total_fee: i64,
            /// Callback address (回调通知URL). Required. At most 256 characters.
            callback_url: String,
        }
        optional {
            /// The sub-merchant's application id (医疗机构的公众号ID). At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
            sub_mchid: String,
            /// The user's id within the application (用户在appid下的唯一标识). At most 128 characters.
            openid: String,
            /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识). At most 128 characters.
            sub_openid: String,
            /// Whether the payment is for a relative (是否代亲属支付).
            pay_for_relatives: bool,
            /// Identity details of the relative (亲属身份信息).
            relative: Person,
            /// Payment order number (医保局返回的支付单ID). At most 64 characters.
            pay_order_id: String,
            /// Payment authorization number (医保局返回的支付授权码). At most 40 characters.
            pay_auth_no: String,
            /// Location of the user (用户定位信息). At most 40 characters.
            geo_location: String,
            /// When the medical insurance order was created (医保下单时间).
            med_ins_order_create_time: DateTime,
            /// Amount from the pooled medical insurance fund (医保局结算后). In fen.
            med_ins_gov_fee: i64,
            /// Amount from the personal medical insurance account (医保局结算后). In fen.
            med_ins_self_fee: i64,
            /// Amount from other medical insurance funds (医保局结算后). In fen.
            med_ins_other_fee: i64,
            /// Amount payable in cash after insurance settlement (医保局结算后). In fen.
            med_ins_cash_fee: i64,
            /// Cash amount paid through WeChat Pay (实际需要用户微信支付的金额). In fen.
            wechat_pay_cash_fee: i64,
            /// List of cash additions (现金补充列表).
            cash_add_detail: Vec<CashAddDetail>,
            /// List of cash reductions (现金减免列表).
            cash_reduce_detail: Vec<CashReduceDetail>,
            /// Prepayment id (自费预下单ID). At most 64 characters.
            prepay_id: String,
            /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). JSON inside a string on the wire.
            passthrough_request_content: Embedded<PassthroughContent>,
            /// Extension field (扩展字段). At most 512 characters.
            extends: String,
            /// Extra data attached by the merchant (附加数据). At most 128 characters.
            attach: String,
            /// Channel number (渠道号). At most 32 characters.
            channel_no: String,
            /// Whether the insurance bureau's test environment is used (是否到医保局测试环境下单).
            med_ins_test_env: bool,
        }
    }
}

wxpay_core::operation!(CreateOrder => Order, wxpay_core::Spec::new(
    "create_order",
    wxpay_core::http::Method::POST,
    "/v3/med-ins/orders",
)
.title("医保自费混合收款下单")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781466")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The identity of the payer or of a relative.
    pub request Person {
        required {
            /// Name (真实姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            name: Sensitive,
            /// Digest of the personal identity id (个人身份ID摘要). Required. Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            id_digest: Sensitive,
            /// Kind of card or document (证件类型). Required.
            card_type: IdentityCardType,
        }
        optional {}
    }
}

wxpay_core::open_enum! {
    /// Kind of identity document.
    pub enum IdentityCardType {
        /// Unknown document.
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        /// Identity card.
        IdCard = "ID_CARD",
        /// Household register.
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        /// Foreign passport.
        ForeignerPassport = "FOREIGNER_PASSPORT",
        /// Travel permit of Taiwan residents.
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        /// Travel permit of Macao residents.
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        /// Travel permit of Hong Kong residents.
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        /// Permanent residence of a foreigner.
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}
