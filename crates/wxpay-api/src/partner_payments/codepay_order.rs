// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::AnswerSceneInfo;
use super::InstallmentInfo;
use super::OpenidPayer;
use super::ProfitSharingSettleInfo;
use super::StoreReference;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Charges a user for a sub-merchant by the payment code that was scanned (付款码支付).
    ///
    /// `POST /v3/pay/partner/transactions/codepay`
    ///
    /// - Returns [`CodepayTransaction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：付款码支付。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    #[doc(alias = "付款码支付")]
    pub request CodepayOrder {
        required {
            /// The service provider's merchant number (合作伙伴商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (特约商户商户号). Required.
            sub_mchid: String,
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// The payer (支付者). Required.
            payer: CodepayPayer,
            /// Amount (订单金额). Required.
            amount: Amount,
            /// Scene details (场景信息). Required.
            scene_info: CodepaySceneInfo,
        }
        optional {
            /// The service provider's application id (合作伙伴应用AppID).
            sp_appid: String,
            /// The sub-merchant's application id (特约商户应用AppID).
            sub_appid: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Whether the fapiao entrance is open (电子发票入口开放标识).
            support_fapiao: bool,
            /// Details (优惠功能).
            detail: CodepayOrderDetail,
            /// Settlement details (结算信息).
            settle_info: ProfitSharingSettleInfo,
        }
    }
}

wxpay_core::operation!(CodepayOrder => CodepayTransaction, wxpay_core::Spec::new(
    "codepay_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/codepay",
)
.title("付款码支付")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382179")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// Who pays, by the payment code.
    pub request CodepayPayer {
        required {
            /// Authorization or credential code (授权码). Required.
            auth_code: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The device and store that scanned the payment code.
    pub request CodepaySceneInfo {
        required {
            /// Store details (商户门店信息). Required.
            store_info: StoreReference,
        }
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备 IP).
            device_ip: String,
            /// IP address of the user's device (用户终端IP). Described by SKIT; no official source confirms it.
            payer_client_ip: String,
        }
    }
}

wxpay_core::model! {
    /// Original price, receipt and goods of a payment code order.
    pub request CodepayOrderDetail {
        required {}
        optional {
            /// Original price of the order (订单原价). In fen.
            cost_price: i64,
            /// Receipt id of the goods (商品小票ID).
            invoice_id: String,
            /// Details of the goods (单品列表). Sources differ on whether it is required.
            goods_detail: Vec<CodepayGoodsDetail>,
        }
    }
}

wxpay_core::model! {
    /// A sub-merchant's payment by payment code with its state.
    pub answer CodepayTransaction {
        always {}
        optional {
            /// The service provider's application id (合作伙伴应用AppID).
            sp_appid: String,
            /// The service provider's merchant number (合作伙伴商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (特约商户应用AppID).
            sub_appid: String,
            /// The sub-merchant's number (特约商户商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Bank type (银行类型).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// The payer (支付者).
            payer: OpenidPayer,
            /// Amount (订单金额).
            amount: AnswerAmount,
            /// Details of the promotions (优惠信息).
            promotion_detail: Vec<CodepayPromotionDetail>,
            /// Merchant interest subsidy used (使用的商户贴息信息). Described by SKIT; no official source confirms it.
            installment_info: InstallmentInfo,
            /// Scene details (场景信息). Described by SKIT; no official source confirms it.
            scene_info: AnswerSceneInfo,
        }
    }
}

wxpay_core::model! {
    /// One kind of goods in a payment code order.
    pub request CodepayGoodsDetail {
        required {
            /// The merchant's goods code (商品编码). Required.
            merchant_goods_id: String,
            /// Quantity (商品数量). Required.
            quantity: i64,
            /// Unit price (商品单价). Required. In fen.
            unit_price: i64,
        }
        optional {
            /// WeChat Pay's goods code (微信支付商品编码).
            wxpay_goods_id: String,
            /// Name of the goods or services (商品名称).
            goods_name: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a payment by payment code and what the user paid of it.
    pub answer AnswerAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Currency (订单金额货币类型).
            currency: String,
            /// Currency the user pays in (用户支付货币类型).
            payer_currency: String,
        }
    }
}

wxpay_core::model! {
    /// A discount used in a payment by payment code.
    pub answer CodepayPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            coupon_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Coupon batch id (活动ID).
            stock_id: String,
            /// Amount contributed by WeChat Pay (微信出资).
            wechatpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
            /// Currency (优惠货币类型).
            currency: String,
            /// Details of the goods (单品列表).
            goods_detail: Vec<CodepayPromotionGoods>,
        }
    }
}

wxpay_core::model! {
    /// Goods to which a discount of a payment by payment code applied.
    pub answer CodepayPromotionGoods {
        always {}
        optional {
            /// Goods code (商品编码).
            goods_id: String,
            /// Quantity (商品数量).
            quantity: i64,
            /// Unit price (商品单价). In fen.
            unit_price: i64,
            /// Amount of the discount (商品优惠金额).
            discount_amount: i64,
            /// Remark on the goods (商品备注).
            goods_remark: String,
        }
    }
}
