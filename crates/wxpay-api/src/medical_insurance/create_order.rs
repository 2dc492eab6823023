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
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
    #[doc(alias = "医保自费混合收款下单")]
    pub request CreateOrder {
        required {
            /// Mixed payment type (混合支付类型). Required.
            mix_pay_type: MixPayType,
            /// Order type (订单类型). Required.
            order_type: OrderType,
            /// Application id (从业机构的公众号ID). Required.
            appid: String,
            /// The payer (支付人身份信息). Required.
            payer: Person,
            /// The merchant's own order number (从业机构订单号). Required.
            out_trade_no: String,
            /// Serial number (医疗机构订单号). Required.
            serial_no: String,
            /// City id (城市ID). Required.
            city_id: String,
            /// Name of the medical institution (医疗机构名称). Required.
            med_inst_name: String,
            /// Code of the medical institution (医疗机构编码). Required.
            med_inst_no: String,
            /// Total amount of the order (使用该接口下单的总金额). Required. In fen.
            total_fee: i64,
            /// Callback address (回调通知URL). Required.
            callback_url: String,
        }
        optional {
            /// The sub-merchant's application id (医疗机构的公众号ID).
            sub_appid: String,
            /// The sub-merchant's number (医疗机构的商户号).
            sub_mchid: String,
            /// The user's id within the application (用户在appid下的唯一标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户在医疗机构AppID下的唯一标识).
            sub_openid: String,
            /// Whether the payment is for a relative (是否代亲属支付).
            pay_for_relatives: bool,
            /// Identity details of the relative (亲属身份信息).
            relative: Person,
            /// Payment order number.
            pay_order_id: String,
            /// Payment authorization number.
            pay_auth_no: String,
            /// Location of the user (用户定位信息).
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
            /// Cash amount paid through WeChat Pay. In fen.
            wechat_pay_cash_fee: i64,
            /// List of cash additions (现金补充列表).
            cash_add_detail: Vec<CashAddDetail>,
            /// List of cash reductions (现金减免列表).
            cash_reduce_detail: Vec<CashReduceDetail>,
            /// Prepayment id (自费预下单ID).
            prepay_id: String,
            /// Data the institution passes to the medical insurer (医疗机构透传给医保的数据). JSON inside a string on the wire.
            passthrough_request_content: Embedded<PassthroughContent>,
            /// Extension field (扩展字段).
            extends: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Channel number (渠道号).
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
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The identity of the payer or of a relative.
    pub request Person {
        required {
            /// Name (真实姓名). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Digest of the personal identity id (个人身份ID摘要). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
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
        /// Unknown user card type.
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        /// Id card.
        IdCard = "ID_CARD",
        /// Household registration.
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        /// Foreigner passport.
        ForeignerPassport = "FOREIGNER_PASSPORT",
        /// Mainland travel permit for tw.
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        /// Mainland travel permit for mo.
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        /// Mainland travel permit for hk.
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        /// Foreign permanent resident.
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}
