// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;

wxpay_core::model! {
    /// Asks to send the funds of an order abroad (申请资金出境).
    ///
    /// `POST /v3/funds-to-oversea/orders`
    ///
    /// - Returns [`OutboundOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe with the same `out_order_id` and the same parameters.
    /// - 中文：申请资金出境。调用方：平台商户；`out_order_id` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
    /// | `NOT_FOUND` | 404 | No such resource. | Check the parameters. Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Outbound orders too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "申请资金出境")]
    pub request CreateOutboundOrder {
        required {
            /// The merchant's own order number (商户出境单号). Required. At most 64 characters.
            out_order_id: String,
            /// The sub-merchant's number (二级商户号). Required. At most 64 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 64 characters.
            transaction_id: String,
            /// Amount (出境金额). Required. In fen.
            amount: i64,
            /// Foreign currency (境外收款币种). Required. At most 20 characters.
            foreign_currency: String,
            /// Details of the seller (卖家信息). Required.
            seller_info: SellerInfo,
            /// Details of the payee (收款人信息). Required.
            payee_info: OutboundPayee,
        }
        optional {
            /// Goods details (商品信息).
            goods_info: Vec<GoodsInfo>,
            /// Logistics details (物流信息).
            express_info: ExpressInfo,
            /// Presale details (预售信息).
            presale_info: PresaleInfo,
        }
    }
}

wxpay_core::operation!(CreateOutboundOrder => OutboundOrder, wxpay_core::Spec::new(
    "create_outbound_order",
    wxpay_core::http::Method::POST,
    "/v3/funds-to-oversea/orders",
)
.title("申请资金出境")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476113")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_id")));

wxpay_core::model! {
    /// Goods of an order whose funds are sent abroad.
    pub request GoodsInfo {
        required {
            /// Name of the goods or services (商品名称). Required. At most 128 characters.
            goods_name: String,
            /// Goods category (商品类目). Required. At most 32 characters.
            goods_category: String,
            /// Unit price of the goods (商品单价). Required. In fen.
            goods_unit_price: i64,
            /// Quantity of the goods (商品数量). Required.
            goods_quantity: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The seller abroad.
    pub request SellerInfo {
        required {
            /// Business entity name of the overseas seller (境外卖家经营主体名称). Required. At most 256 characters.
            oversea_business_name: String,
            /// Shop name of the overseas seller (境外卖家店铺名称). Required. At most 256 characters.
            oversea_shop_name: String,
            /// Seller id (卖家ID). Required. At most 128 characters.
            seller_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How the goods are shipped.
    pub request ExpressInfo {
        required {
            /// Tracking number (物流单号). Required. At most 256 characters.
            courier_number: String,
            /// Logistics company name (物流商名称). Required. At most 256 characters.
            express_company_name: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Who receives the funds abroad.
    pub request OutboundPayee {
        required {
            /// Payee identification number (收款人识别号). Required. At most 128 characters.
            payee_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Whether a payment is a presale's deposit or balance, and its related orders.
    pub request PresaleInfo {
        required {
            /// Kind (订单类型). Required.
            r#type = "type": PresalePaymentType,
            /// Total amount (预售订单总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Number of the associated deposit order (关联定金订单号). At most 64 characters.
            deposit_transaction_id: String,
            /// Number of the associated balance order (关联尾款订单号). At most 64 characters.
            balance_transaction_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Which payment of a presale it is.
    pub enum PresalePaymentType {
        Deposit = "DEPOSIT",
        /// Balance due.
        Balance = "BALANCE",
    }
}
