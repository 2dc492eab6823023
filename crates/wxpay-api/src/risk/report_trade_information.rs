// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Reports information associated with an order (上报订单关联信息).
    ///
    /// `POST /v3/merchant-risk-manage/report-trade-union-information`
    ///
    /// - Returns [`ReportedTrade`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上报订单关联信息。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
    #[doc(alias = "上报订单关联信息")]
    pub request ReportTradeInformation {
        required {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Acquiring institution number (从业机构商户号).
            acquiring_bank_id: String,
            /// Channel number (渠道号).
            channel_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Phone number (用户手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
            /// Real-name identity document number of the user (用户实名证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            certificates_number: Sensitive,
            /// IP address of the user's device (用户终端ip).
            client_ip: String,
            /// Risk level (商户判定交易的风险等级).
            risk_level: i64,
            /// Whether it is online or offline (线上线下标识). Known values: 1, 2.
            line_type: i64,
            /// Kind of goods (虚拟实物标识). Known values: 1, 2.
            goods_type: i64,
            /// How the goods were published (物品发布类型). Known values: 1, 2.
            seller_type: i64,
            /// Whether delivery is needed.
            is_need_deliver: bool,
            /// Device type (用户设备类型). Known values: 1, 2, 3.
            device_type: i64,
            /// User id (付款方用户标识).
            userid: String,
            /// Source of the phone number (手机号来源).
            phone_from: i64,
            /// User id of the payee (收款方用户标识).
            seller_userid: String,
            /// Scene (业务场景). Known values: 0, 1, 2.
            scene: i64,
            /// Fields specific to the top-up scene (充值业务场景独有字段).
            recharge_fields: RechargeFields,
            /// Fields specific to the living expenses scene (生活缴费场景独有字段).
            living_expenses_fields: LivingExpensesFields,
            /// First extension field (扩展字段1).
            extra_fields1: String,
            /// Second extension field (扩展字段2).
            extra_fields2: String,
            /// Third extension field (扩展字段3).
            extra_fields3: String,
            /// High-risk goods label (高风险商品标签).
            high_risk_goods: i64,
            /// Whether ordering and paying use the same device (用户下单设备与支付设备是否一致).
            same_deviced: bool,
            /// Whether the user orders on a usual device (用户下单设备是否是常用设备).
            reliable_device: bool,
            /// Province of delivery (收货省份).
            delivery_province: String,
            /// City of delivery (收货城市).
            delivery_city: String,
            /// Whether the delivery address is new (收货人地址是否新增).
            new_address: bool,
            /// The user's id in the previous payment (上一笔支付openid).
            last_pay_openid: String,
            /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
            risky_goods: i64,
            /// Mark for recognizing the order (订单识别标识). Known values: 1, 2.
            offline_delivery_label: i64,
            /// Whether the order is paid on behalf of another (是否为代付订单).
            proxy_payment: bool,
            /// Phone number of the person who ordered (下单人手机号).
            order_phone_number: String,
            /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
            user_risk_level: i64,
            /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
            sp_risk_level: i64,
            /// Location of the phone number (手机号所属地).
            phone_number_location: String,
            /// Goods category (商品类目).
            goods_category: String,
            /// Abnormal opening behavior beforehand (前置打开行为异常).
            pre_opening_behavior: String,
            /// Whether the seller's account is new (卖家是否是新账号).
            new_store: bool,
            /// Store identifier (店铺标识).
            store_identifier: String,
            /// When the goods were listed (商品上架时间).
            goods_listing_time: String,
            /// The merchant's own number for the combined order (合单商户订单号).
            combine_out_trade_no: String,
            /// Merchant number of the combined order (合单商户号).
            combine_mchid: String,
            /// Sub-orders (子单列表).
            sub_orders: Vec<SubOrder>,
        }
    }
}

wxpay_core::operation!(ReportTradeInformation => ReportedTrade, wxpay_core::Spec::new(
    "report_trade_information",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/report-trade-union-information",
)
.title("上报订单关联信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692160")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// Fields for orders that recharge an account.
    pub request RechargeFields {
        required {}
        optional {
            /// Kind of account (充值账号类型).
            account_type: i64,
            /// Account (充值账号).
            account: String,
        }
    }
}

wxpay_core::model! {
    /// Fields for orders that pay household bills.
    pub request LivingExpensesFields {
        required {}
        optional {
            /// Household account number (户号).
            acc_no: String,
            /// Kind (费种).
            r#type = "type": i64,
            /// City (缴费城市).
            city: String,
            /// Address (户号对应的地址信息).
            address: String,
            /// Account name for the payment (缴费户名).
            acc_name: String,
            /// Company name (机构名称).
            company_name: String,
            /// Amount (缴费金额). In fen.
            amount: i64,
        }
    }
}

wxpay_core::model! {
    /// One order of a combined order.
    pub request SubOrder {
        required {}
        optional {
            /// The merchant's own order number (子单商户订单号).
            out_trade_no: String,
            /// Merchant number (子单发起方商户号).
            mch_id: String,
            /// Province of delivery (收货省份).
            delivery_province: String,
            /// City of delivery (收货城市).
            delivery_city: String,
            /// High-risk goods category (高风险类目). Known values: 1, 2, 3, 4, 5, 6.
            risky_goods: i64,
            /// Risk level of the user (下单人风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
            user_risk_level: i64,
            /// Risk level of the merchant (商户风险等级). Known values: 1, 2, 3, 4, 5, 6, 7.
            sp_risk_level: i64,
        }
    }
}

wxpay_core::model! {
    /// The order whose information was reported.
    pub answer ReportedTrade {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Acquiring institution number (从业机构商户号).
            acquiring_bank_id: String,
            /// Channel number (渠道号).
            channel_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
        }
    }
}
