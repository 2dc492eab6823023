// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddType;
use super::CashReduceType;
use super::MedInsPayStatus;
use super::MixPayStatus;
use super::MixPayType;
use super::OrderType;
use super::SelfPayStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Cash that is added to an order, and why.
    pub shared CashAddDetail {
        required {
            /// Amount of the cash addition (现金补充金额). Required. In fen.
            cash_add_fee: i64,
            /// Type of cash addition (现金补充类型). Required.
            cash_add_type: CashAddType,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Cash by which an order is reduced, and why.
    pub shared CashReduceDetail {
        required {
            /// Amount of the cash reduction (现金减免金额). Required. In fen.
            cash_reduce_fee: i64,
            /// Type of cash reduction (现金减免类型). Required.
            cash_reduce_type: CashReduceType,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Data that passes through to or from medical insurance.
    pub shared PassthroughContent {
        required {}
        optional {
            /// Payment authorization number.
            pay_auth_no = "payAuthNo": String,
            /// Payment order number.
            pay_ord_id = "payOrdId": String,
            /// Latitude and longitude of the settlement.
            setl_latlnt = "setlLatlnt": String,
        }
    }
}

wxpay_core::model! {
    /// An order with its states and amounts.
    pub answer Order {
        always {}
        optional {
            /// Number of the order mixing insurance and self-payment (医保自费混合订单号). At most 32 characters.
            mix_trade_no: String,
            /// Payment status of the mixed order (医保自费混合订单支付状态).
            mix_pay_status: MixPayStatus,
            /// Payment status of the self-paid part (混合订单中自费部分的支付状态).
            self_pay_status: SelfPayStatus,
            /// Payment status of the medical insurance part (混合订单中自费部分的支付状态).
            med_ins_pay_status: MedInsPayStatus,
            /// When it was paid (订单支付时间).
            paid_time: DateTime,
            /// Response data passed through (支付完成后医保局返回内容). JSON inside a string on the wire.
            passthrough_response_content: Embedded<PassthroughContent>,
            /// Mixed payment type (混合支付类型).
            mix_pay_type: MixPayType,
            /// Order type (订单类型).
            order_type: OrderType,
            /// Application id (从业机构的公众号ID). At most 32 characters.
            appid: String,
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
            /// The merchant's own order number (从业机构订单号). At most 64 characters.
            out_trade_no: String,
            /// Serial number (医疗机构订单号). At most 40 characters.
            serial_no: String,
            /// Payment order number (医保局返回的支付单ID). At most 64 characters.
            pay_order_id: String,
            /// Payment authorization number (医保局返回的支付授权码). At most 40 characters.
            pay_auth_no: String,
            /// Location of the user (用户定位信息). At most 40 characters.
            geo_location: String,
            /// City id (城市ID). At most 8 characters.
            city_id: String,
            /// Name of the medical institution (医疗机构名称). At most 128 characters.
            med_inst_name: String,
            /// Code of the medical institution (医疗机构编码). At most 32 characters.
            med_inst_no: String,
            /// When the medical insurance order was created (医保下单时间).
            med_ins_order_create_time: DateTime,
            /// Total amount of the order (使用该接口下单的总金额). In fen.
            total_fee: i64,
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
            /// Callback address (回调通知URL). At most 256 characters.
            callback_url: String,
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
            /// Why the medical insurance payment failed (医保支付失败原因). At most 2048 characters.
            med_ins_fail_reason: String,
        }
    }
}
