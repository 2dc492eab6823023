// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Number;

wxpay_core::model! {
    /// Reports a catering order with its dishes and state (点餐订单信息同步（渠道商/服务商）).
    ///
    /// `POST /v3/catering/orders/sync-status`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：点餐订单信息同步（渠道商/服务商）。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1)
    #[doc(alias = "点餐订单信息同步（渠道商/服务商）")]
    pub request SyncCateringOrder {
        required {
            /// The sub-merchant's number (微信支付分配子商户商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own store number (商户旗下门店的唯一编号). Required. At most 32 characters.
            out_shop_no: String,
            /// Login token. Required. At most 25 characters.
            login_token: String,
            /// Ordering entrance (点餐入口). Required. At most 25 characters.
            order_entry: String,
            /// Total amount (总价). Required. In fen.
            total_amount: i64,
            /// Amount of the discount (优惠金额). Required.
            discount_amount: i64,
            /// Amount actually paid (实际支付金额). Required. In fen.
            user_amount: i64,
            /// Status (订单状态). Required. At most 32 characters.
            status: CateringOrderStatus,
            /// When the state changed (状态发生变化的时间). Required. At most 64 characters.
            action_time: String,
            /// The merchant's own order number (渠道商系统内部订单号). Required. At most 64 characters.
            out_order_no: String,
        }
        optional {
            /// The service provider's merchant number (微信支付分配的服务商商户号). At most 32 characters.
            sp_mchid: String,
            /// The service provider's application id. At most 32 characters.
            sp_appid: String,
            /// Channel number (微信支付分配的渠道商商户号). Sources differ on whether it is required. At most 32 characters.
            channel_id: String,
            /// The sub-merchant's application id. Sources differ on whether it is required. At most 32 characters.
            sub_appid: String,
            /// The user's id within the sub-merchant's application (用户子标识). Sources differ on whether it is required. At most 32 characters.
            sub_openid: String,
            /// Payment time (支付时间). At most 64 characters.
            pay_time: String,
            /// WeChat Pay's order number (支付订单号). At most 64 characters.
            transaction_id: String,
            /// The merchant's own order number (渠道商系统内部支付订单号). At most 64 characters.
            out_trade_no: String,
            /// Table number (桌位号). At most 16 characters.
            out_table_no: String,
            /// Number of diners (消费人数).
            people_count: i64,
            /// List of dishes (商户菜品信息列表). Sources differ on whether it is required.
            dish_list: Vec<Dish>,
            /// The user's id within the application (用户标识). Described by SKIT; no official source confirms it.
            openid: String,
        }
    }
}

wxpay_core::operation!(SyncCateringOrder => (), wxpay_core::Spec::new(
    "sync_catering_order",
    wxpay_core::http::Method::POST,
    "/v3/catering/orders/sync-status",
)
.title("点餐订单信息同步（渠道商/服务商）")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A dish in a catering order.
    pub request Dish {
        required {
            /// The merchant's own dish id (商户菜品ID). Required. At most 48 characters.
            out_dish_no: String,
            /// Name (菜品名称). Required. At most 128 characters.
            name: String,
            /// Price (菜品单价). Required. In fen.
            price: i64,
            /// Unit (菜品单位). Required. At most 16 characters.
            unit: DishUnit,
            /// Count (菜品数量). Required.
            count: Number,
        }
        optional {
            /// Discount (菜品折扣).
            discount: i64,
            /// Kind (菜品分类). At most 32 characters.
            r#type = "type": String,
            /// Priority.
            priority: i64,
            /// Properties of the dish (菜品属性).
            properties: DishProperties,
        }
    }
}

wxpay_core::model! {
    /// The taste, cooking and ingredients of a dish.
    pub request DishProperties {
        required {}
        optional {
            /// Taste (口味). Sources differ on whether it is required. At most 128 characters.
            taste: String,
            /// Cooking method (做法). Sources differ on whether it is required. At most 128 characters.
            cuisine: String,
            /// Main ingredients (主料). Sources differ on whether it is required. At most 128 characters.
            main_material: String,
            /// Secondary ingredients (配料). Sources differ on whether it is required. At most 128 characters.
            ingredients: String,
            /// Others (其他). At most 128 characters.
            others: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a catering order.
    pub enum CateringOrderStatus {
        CreateDeal = "CREATE_DEAL",
        PaySuccess = "PAY_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Whether a dish is sold by portion or by weight.
    pub enum DishUnit {
        ByShare = "BY_SHARE",
        ByWeight = "BY_WEIGHT",
    }
}
