use crate::coupons::{CouponError, CouponStock, DeliveryPlan, ProductCoupon, UserCoupon};
use crate::sandbox::Sandbox;

impl Sandbox {
    /// All product coupons of all brands, in the order in which they were made.
    pub fn product_coupons(&self) -> Vec<ProductCoupon> {
        let state = self.engine().settled();
        state.books.coupons.product_coupons().cloned().collect()
    }

    /// All stocks of product coupons, in the order in which they were made.
    pub fn coupon_stocks(&self) -> Vec<CouponStock> {
        let state = self.engine().settled();
        state.books.coupons.coupon_stocks().cloned().collect()
    }

    /// All product coupons that users got, in the order in which they were sent.
    pub fn user_coupons(&self) -> Vec<UserCoupon> {
        let state = self.engine().settled();
        state.books.coupons.user_coupons().cloned().collect()
    }

    /// Holds reviews: new product coupons and stocks stay `AUDITING`, delivery plans `AUDIT_PROCESSING`. `false` approves
    /// all of them. By default the machine's review of coupons and stocks ends at once, and that of a plan when it settles.
    pub fn hold_coupon_reviews(&self, holds: bool) {
        let now = self.now();
        let mut state = self.engine().settled();
        state.act(|books, around| books.coupons.hold_reviews(around, now, holds));
    }

    /// Pauses a stock that is being sent, as the brand does on its platform.
    ///
    /// # Errors
    /// When there is no such stock, or it is in another state.
    pub fn pause_coupon_stock(&self, stock_id: &str) -> Result<CouponStock, CouponError> {
        self.set_paused(stock_id, true)
    }

    /// Lets a paused stock be sent again, as the brand does on its platform.
    ///
    /// # Errors
    /// When there is no such stock, or it is in another state.
    pub fn resume_coupon_stock(&self, stock_id: &str) -> Result<CouponStock, CouponError> {
        self.set_paused(stock_id, false)
    }

    /// Receives the coupon or the bundle of a pre-send token, as the user does in the component of a mini program.
    /// The party that made the token is notified.
    ///
    /// # Errors
    /// When there is no such token, it was used before, or the stock cannot be sent to the user now.
    pub fn receive_coupons(&self, token: &str) -> Result<Vec<UserCoupon>, CouponError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.act(|books, around| books.coupons.receive(around, now, token))
    }

    /// All delivery plans, in the order in which they were made.
    pub fn delivery_plans(&self) -> Vec<DeliveryPlan> {
        let state = self.engine().settled();
        state.books.coupons.delivery_plans().cloned().collect()
    }

    /// Rejects a delivery plan that is being reviewed, for that reason. The party that made it is notified.
    ///
    /// # Errors
    /// When there is no such plan, or it is not being reviewed.
    pub fn reject_delivery_plan(
        &self,
        plan_id: &str,
        reason: &str,
    ) -> Result<DeliveryPlan, CouponError> {
        let (now, what) = (self.now(), (plan_id, reason));
        let mut state = self.engine().settled();
        state.act(|books, around| books.coupons.reject_plan(around, now, what))
    }

    /// Receives what a plan delivers, as the user with that openid does in WeChat. The party that made the plan is
    /// notified.
    ///
    /// # Errors
    /// When there is no such plan, it does not deliver now, or one of its limits or those of its stock is reached.
    pub fn receive_delivery(
        &self,
        plan_id: &str,
        openid: &str,
    ) -> Result<Vec<UserCoupon>, CouponError> {
        let (now, what) = (self.now(), (plan_id, openid));
        let mut state = self.engine().settled();
        state.act(|books, around| books.coupons.receive_delivery(around, now, what))
    }

    /// Deletes a valid coupon, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such coupon, or it is not `EFFECTIVE`.
    pub fn delete_user_coupon(&self, coupon: &UserCoupon) -> Result<UserCoupon, CouponError> {
        let now = self.now();
        let mut state = self.engine().settled();
        let of = (coupon.brand_id.as_str(), coupon.coupon_code.as_str());
        state.books.coupons.delete(now, of)
    }

    fn set_paused(&self, stock_id: &str, pauses: bool) -> Result<CouponStock, CouponError> {
        let (now, what) = (self.now(), (stock_id, pauses));
        let mut state = self.engine().settled();
        state.act(|books, around| books.coupons.pause(around, now, what))
    }
}
