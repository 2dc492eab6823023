// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Number;

/// Reports a catering order with its dishes and state (点餐订单信息同步（渠道商/服务商）).
///
/// `POST /v3/catering/orders/sync-status`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：点餐订单信息同步（渠道商/服务商）。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::{CateringOrderStatus, SyncCateringOrder};
///
/// let request = SyncCateringOrder::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .out_shop_no("1217752501201407033233368018")
///     .login_token("示例文字")
///     .order_entry("示例文字")
///     .total_amount(100)
///     .discount_amount(1)
///     .user_amount(100)
///     .status(CateringOrderStatus::CreateDeal)
///     .action_time("2026-01-31T12:00:00+08:00");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"action_time":"2026-01-31T12:00:00+08:00","discount_amount":1,"login_token":"示例文字","order_entry":"示例文字","out_order_no":"1217752501201407033233368018","out_shop_no":"1217752501201407033233368018","status":"CREATE_DEAL","sub_mchid":"1900000109","total_amount":100,"user_amount":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "点餐订单信息同步（渠道商/服务商）",
    "/v3/catering/orders/sync-status",
    "POST /v3/catering/orders/sync-status"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncCateringOrder {
    /// The merchant's own order number (渠道商系统内部订单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// The service provider's merchant number (微信支付分配的服务商商户号). At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The service provider's application id. At most 32 characters.
    pub sp_appid: Option<String>,
    /// Channel number (微信支付分配的渠道商商户号). Sources differ on whether it is required. At most 32 characters.
    pub channel_id: Option<String>,
    /// The sub-merchant's number (微信支付分配子商户商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id. Sources differ on whether it is required. At most 32 characters.
    pub sub_appid: Option<String>,
    /// The merchant's own store number (商户旗下门店的唯一编号). Required. At most 32 characters.
    pub out_shop_no: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识). Sources differ on whether it is required. At most 32 characters.
    pub sub_openid: Option<String>,
    /// Login token. Required. At most 25 characters.
    pub login_token: Option<String>,
    /// Ordering entrance (点餐入口). Required. At most 25 characters.
    pub order_entry: Option<String>,
    /// Total amount (总价). Required. In fen.
    pub total_amount: Option<i64>,
    /// Amount of the discount (优惠金额). Required.
    pub discount_amount: Option<i64>,
    /// Amount actually paid (实际支付金额). Required. In fen.
    pub user_amount: Option<i64>,
    /// Status (订单状态). Required. At most 32 characters.
    pub status: Option<CateringOrderStatus>,
    /// When the state changed (状态发生变化的时间). Required. At most 64 characters.
    pub action_time: Option<String>,
    /// Payment time (支付时间). At most 64 characters.
    pub pay_time: Option<String>,
    /// WeChat Pay's order number (支付订单号). At most 64 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (渠道商系统内部支付订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Table number (桌位号). At most 16 characters.
    pub out_table_no: Option<String>,
    /// Number of diners (消费人数).
    pub people_count: Option<i64>,
    /// List of dishes (商户菜品信息列表). Sources differ on whether it is required.
    pub dish_list: Option<Vec<Dish>>,
    /// The user's id within the application (用户标识). Described by SKIT; no official source confirms it.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncCateringOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `out_shop_no`, `login_token`, `order_entry`, `total_amount`, `discount_amount`, `user_amount`, `status` and `action_time`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sp_mchid: None,
            sp_appid: None,
            channel_id: None,
            sub_mchid: None,
            sub_appid: None,
            out_shop_no: None,
            sub_openid: None,
            login_token: None,
            order_entry: None,
            total_amount: None,
            discount_amount: None,
            user_amount: None,
            status: None,
            action_time: None,
            pay_time: None,
            transaction_id: None,
            out_trade_no: None,
            out_table_no: None,
            people_count: None,
            dish_list: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (微信支付分配的服务商商户号). At most 32 characters.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id. At most 32 characters.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// Channel number (微信支付分配的渠道商商户号). Sources differ on whether it is required. At most 32 characters.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (微信支付分配子商户商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id. Sources differ on whether it is required. At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The merchant's own store number (商户旗下门店的唯一编号). Required. At most 32 characters.
    pub fn out_shop_no<Via>(mut self, out_shop_no: impl IntoField<String, Via>) -> Self {
        self.out_shop_no = out_shop_no.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识). Sources differ on whether it is required. At most 32 characters.
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Login token. Required. At most 25 characters.
    pub fn login_token<Via>(mut self, login_token: impl IntoField<String, Via>) -> Self {
        self.login_token = login_token.into_field();
        self
    }

    /// Ordering entrance (点餐入口). Required. At most 25 characters.
    pub fn order_entry<Via>(mut self, order_entry: impl IntoField<String, Via>) -> Self {
        self.order_entry = order_entry.into_field();
        self
    }

    /// Total amount (总价). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Amount of the discount (优惠金额). Required.
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }

    /// Amount actually paid (实际支付金额). Required. In fen.
    pub fn user_amount<Via>(mut self, user_amount: impl IntoField<i64, Via>) -> Self {
        self.user_amount = user_amount.into_field();
        self
    }

    /// Status (订单状态). Required. At most 32 characters.
    pub fn status<Via>(mut self, status: impl IntoField<CateringOrderStatus, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// When the state changed (状态发生变化的时间). Required. At most 64 characters.
    pub fn action_time<Via>(mut self, action_time: impl IntoField<String, Via>) -> Self {
        self.action_time = action_time.into_field();
        self
    }

    /// Payment time (支付时间). At most 64 characters.
    pub fn pay_time<Via>(mut self, pay_time: impl IntoField<String, Via>) -> Self {
        self.pay_time = pay_time.into_field();
        self
    }

    /// WeChat Pay's order number (支付订单号). At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (渠道商系统内部支付订单号). At most 64 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Table number (桌位号). At most 16 characters.
    pub fn out_table_no<Via>(mut self, out_table_no: impl IntoField<String, Via>) -> Self {
        self.out_table_no = out_table_no.into_field();
        self
    }

    /// Number of diners (消费人数).
    pub fn people_count<Via>(mut self, people_count: impl IntoField<i64, Via>) -> Self {
        self.people_count = people_count.into_field();
        self
    }

    /// List of dishes (商户菜品信息列表). Sources differ on whether it is required.
    pub fn dish_list<Via>(mut self, dish_list: impl IntoField<Vec<Dish>, Via>) -> Self {
        self.dish_list = dish_list.into_field();
        self
    }

    /// The user's id within the application (用户标识). Described by SKIT; no official source confirms it.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncCateringOrder
    [out_order_no,]
    [sp_mchid, sp_appid, channel_id, sub_mchid, sub_appid, out_shop_no, sub_openid, login_token, order_entry, total_amount, discount_amount, user_amount, status, action_time, pay_time, transaction_id, out_trade_no, out_table_no, people_count, dish_list, openid,]
    ["sub_mchid", "out_shop_no", "login_token", "order_entry", "total_amount", "discount_amount", "user_amount", "status", "action_time",]
}

wxpay_core::operation!(SyncCateringOrder => (), wxpay_core::Spec::new(
    "merchant_tools.sync_catering_order",
    wxpay_core::http::Method::POST,
    "/v3/catering/orders/sync-status",
)
.title("点餐订单信息同步（渠道商/服务商）")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A dish in a catering order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Dish {
    /// The merchant's own dish id (商户菜品ID). Required. At most 48 characters.
    pub out_dish_no: Option<String>,
    /// Name (菜品名称). Required. At most 128 characters.
    pub name: Option<String>,
    /// Price (菜品单价). Required. In fen.
    pub price: Option<i64>,
    /// Unit (菜品单位). Required. At most 16 characters.
    pub unit: Option<DishUnit>,
    /// Count (菜品数量). Required.
    pub count: Option<Number>,
    /// Discount (菜品折扣).
    pub discount: Option<i64>,
    /// Kind (菜品分类). At most 32 characters.
    pub r#type: Option<String>,
    /// Order in which entries are shown.
    pub priority: Option<i64>,
    /// Properties of the dish (菜品属性).
    pub properties: Option<DishProperties>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Dish {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_dish_no`, `name`, `price`, `unit` and `count`.
    pub fn new() -> Self {
        Self {
            out_dish_no: None,
            name: None,
            price: None,
            unit: None,
            count: None,
            discount: None,
            r#type: None,
            priority: None,
            properties: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own dish id (商户菜品ID). Required. At most 48 characters.
    pub fn out_dish_no<Via>(mut self, out_dish_no: impl IntoField<String, Via>) -> Self {
        self.out_dish_no = out_dish_no.into_field();
        self
    }

    /// Name (菜品名称). Required. At most 128 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Price (菜品单价). Required. In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }

    /// Unit (菜品单位). Required. At most 16 characters.
    pub fn unit<Via>(mut self, unit: impl IntoField<DishUnit, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }

    /// Count (菜品数量). Required.
    pub fn count<Via>(mut self, count: impl IntoField<Number, Via>) -> Self {
        self.count = count.into_field();
        self
    }

    /// Discount (菜品折扣).
    pub fn discount<Via>(mut self, discount: impl IntoField<i64, Via>) -> Self {
        self.discount = discount.into_field();
        self
    }

    /// Kind (菜品分类). At most 32 characters.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<String, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Order in which entries are shown.
    pub fn priority<Via>(mut self, priority: impl IntoField<i64, Via>) -> Self {
        self.priority = priority.into_field();
        self
    }

    /// Properties of the dish (菜品属性).
    pub fn properties<Via>(mut self, properties: impl IntoField<DishProperties, Via>) -> Self {
        self.properties = properties.into_field();
        self
    }
}

impl Default for Dish {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Dish
    []
    [out_dish_no, name, price, unit, count, discount, r#type = "type", priority, properties,]
    ["out_dish_no", "name", "price", "unit", "count",]
}

/// The taste, cooking and ingredients of a dish.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DishProperties {
    /// Taste (口味). Sources differ on whether it is required. At most 128 characters.
    pub taste: Option<String>,
    /// Cooking method (做法). Sources differ on whether it is required. At most 128 characters.
    pub cuisine: Option<String>,
    /// Main ingredients (主料). Sources differ on whether it is required. At most 128 characters.
    pub main_material: Option<String>,
    /// Secondary ingredients (配料). Sources differ on whether it is required. At most 128 characters.
    pub ingredients: Option<String>,
    /// Others (其他). At most 128 characters.
    pub others: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DishProperties {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            taste: None,
            cuisine: None,
            main_material: None,
            ingredients: None,
            others: None,
            extra: Extra::new(),
        }
    }

    /// Taste (口味). Sources differ on whether it is required. At most 128 characters.
    pub fn taste<Via>(mut self, taste: impl IntoField<String, Via>) -> Self {
        self.taste = taste.into_field();
        self
    }

    /// Cooking method (做法). Sources differ on whether it is required. At most 128 characters.
    pub fn cuisine<Via>(mut self, cuisine: impl IntoField<String, Via>) -> Self {
        self.cuisine = cuisine.into_field();
        self
    }

    /// Main ingredients (主料). Sources differ on whether it is required. At most 128 characters.
    pub fn main_material<Via>(mut self, main_material: impl IntoField<String, Via>) -> Self {
        self.main_material = main_material.into_field();
        self
    }

    /// Secondary ingredients (配料). Sources differ on whether it is required. At most 128 characters.
    pub fn ingredients<Via>(mut self, ingredients: impl IntoField<String, Via>) -> Self {
        self.ingredients = ingredients.into_field();
        self
    }

    /// Others (其他). At most 128 characters.
    pub fn others<Via>(mut self, others: impl IntoField<String, Via>) -> Self {
        self.others = others.into_field();
        self
    }
}

impl Default for DishProperties {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DishProperties
    []
    [taste, cuisine, main_material, ingredients, others,]
    []
}

wxpay_core::open_enum! {
    /// The state of a catering order.
    pub enum CateringOrderStatus {
        /// The user ordered (用户下单).
        CreateDeal = "CREATE_DEAL",
        /// The order is paid (支付完成).
        PaySuccess = "PAY_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// Says whether a dish is sold by portion or by weight.
    pub enum DishUnit {
        /// Sold by the portion (按份).
        #[doc(alias = "BY_SHARE")]
        Share = "BY_SHARE",
        /// Sold by weight (按重量).
        #[doc(alias = "BY_WEIGHT")]
        Weight = "BY_WEIGHT",
    }
}
